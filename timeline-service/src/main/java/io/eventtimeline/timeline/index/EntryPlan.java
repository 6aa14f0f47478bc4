package io.eventtimeline.timeline.index;

import io.eventtimeline.timeline.documents.Indices;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// `timeline.v1`: each entry at its record's offset, a stub for one that is gone. Of several records of one entry in a
/// poll the newest is written: it says all that there is to say.
final class EntryPlan implements Plan {
    private final Indices target;

    EntryPlan(Indices target) {
        this.target = target;
    }

    @Override
    public List<RecordWrites> of(List<ConsumerRecord<String, byte[]>> poll, List<Refusal> refusals) {
        Map<String, EntryWrite> newest = new LinkedHashMap<>();
        Plan.readable(poll, record -> EntryWrite.read(record, target), refusals)
                .forEach(write ->
                        newest.merge(write.id(), write, (one, other) -> one.version() > other.version() ? one : other));
        return List.copyOf(newest.values());
    }
}
