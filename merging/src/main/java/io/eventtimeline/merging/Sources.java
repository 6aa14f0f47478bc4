package io.eventtimeline.merging;

import io.eventtimeline.contracts.Fingerprint;
import io.eventtimeline.contracts.Profile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who of the articles copied from whom: those of one family of publishers are one source, and so are those with
/// nearly the same text.
final class Sources {
    private final int[] numbers;
    private final int count;

    Sources(List<Mention> mentions) {
        var sets = new DisjointSets(mentions.size());
        for (int at = 0; at < mentions.size(); at++) {
            for (int before = 0; before < at; before++) {
                if (!sets.together(at, before) && areOne(mentions.get(at), mentions.get(before))) {
                    sets.join(at, before);
                }
            }
        }
        Map<Integer, Integer> bySet = new HashMap<>();
        numbers = new int[mentions.size()];
        for (int at = 0; at < mentions.size(); at++) {
            numbers[at] = bySet.computeIfAbsent(sets.first(at), set -> bySet.size());
        }
        count = bySet.size();
    }

    /// The source of the mention at this place: 0 for the first, and so on.
    int of(int mention) {
        return numbers[mention];
    }

    int count() {
        return count;
    }

    private static boolean areOne(Mention a, Mention b) {
        return a.family().equals(b.family()) || areCopies(a.profile(), b.profile());
    }

    private static boolean areCopies(@Nullable Profile a, @Nullable Profile b) {
        return a != null
                && b != null
                && a.fingerprint() != null
                && b.fingerprint() != null
                && Fingerprint.areCopies(a.fingerprint(), b.fingerprint());
    }
}
