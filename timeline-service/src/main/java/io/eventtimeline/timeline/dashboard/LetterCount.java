package io.eventtimeline.timeline.dashboard;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;

/// Counts dead letters by reading them, and what it has counted no second time. Where that takes long, the rest is
/// counted by its offsets until it is asked again.
@Component
class LetterCount {
    private final PartitionReader reader;
    private final Map<TopicPartition, Counted> counted = new HashMap<>();

    LetterCount(PartitionReader reader) {
        this.reader = reader;
    }

    synchronized long between(TopicPartition partition, long from, long end) {
        Counted known = counted.get(partition);
        Counted now = known != null && known.from() == from && known.to() <= end ? known : new Counted(from, from, 0);
        if (now.to() < end) {
            now = read(partition, now, end);
            counted.put(partition, now);
        }
        return now.letters() + Math.max(0, end - now.to());
    }

    private Counted read(TopicPartition partition, Counted known, long end) {
        AtomicLong letters = new AtomicLong(known.letters());
        long to = reader.read(partition, known.to(), end, _ -> letters.incrementAndGet());
        return new Counted(known.from(), to, letters.get());
    }

    /// @param from which offset on
    /// @param to which offset, exclusive
    /// @param letters that lie there
    private record Counted(long from, long to, long letters) {}
}
