package io.eventtimeline.timeline.live;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/// How far `timeline.v1` has been read: for each partition the offset to go on at, `0:12,1:7,2:0`.
///
/// Offsets have gaps where transactions end, so they are only ever compared, never counted.
///
/// @param next by partition
record Offsets(List<Long> next) {
    Offsets {
        next = List.copyOf(next);
    }

    long at(int partition) {
        return next.get(partition);
    }

    int partitions() {
        return next.size();
    }

    Offsets with(int partition, long offset) {
        List<Long> changed = new ArrayList<>(next);
        changed.set(partition, offset);
        return new Offsets(changed);
    }

    /// Whether nothing on any partition lies between the two.
    boolean isAtLeast(Offsets other) {
        for (int partition = 0; partition < next.size(); partition++) {
            if (at(partition) < other.at(partition)) {
                return false;
            }
        }
        return true;
    }

    /// On each partition the one that is further.
    Offsets furthest(Offsets other) {
        List<Long> furthest = new ArrayList<>();
        for (int partition = 0; partition < next.size(); partition++) {
            furthest.add(Math.max(at(partition), other.at(partition)));
        }
        return new Offsets(furthest);
    }

    String text() {
        StringJoiner text = new StringJoiner(",");
        for (int partition = 0; partition < next.size(); partition++) {
            text.add(partition + ":" + at(partition));
        }
        return text.toString();
    }

    /// @throws IllegalArgumentException if it is not what [#text] writes
    static Offsets parse(String text) {
        List<Long> next = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String prefix = next.size() + ":";
            if (!part.startsWith(prefix)) {
                throw new IllegalArgumentException("no offset of partition " + next.size() + ": " + part);
            }
            next.add(Long.parseUnsignedLong(part, prefix.length(), part.length(), 10));
        }
        return new Offsets(next);
    }
}
