package io.eventtimeline.timeline.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Makes the index equal to a topic, one poll at a time.
///
/// What is to be written is the [Plan]'s; how, is the same for every topic: bulk requests for all records of the poll,
/// then what has to come last; dead letters; and only then are the offsets committed. A crash anywhere repeats the same
/// writes, and to a repeated or late write the versions say conflict: effectively once.
public final class Projection {
    private final Plan plan;
    private final BulkWriter bulk;
    private final DeadLetterBox deadLetters;
    private final RefusedInARow refusedInARow;

    Projection(Plan plan, BulkWriter bulk, DeadLetterBox deadLetters, int mostRefusedInARow) {
        this.plan = plan;
        this.bulk = bulk;
        this.deadLetters = deadLetters;
        this.refusedInARow = new RefusedInARow(mostRefusedInARow);
    }

    /// Returns when everything in it is in the index or in a dead letter. If it throws, nothing of it may be committed,
    /// and all of it may come again.
    ///
    /// @param poll in partition order
    /// @throws ElasticsearchAway to be repeated later
    /// @throws ConsumptionStopped not to be repeated before someone has looked
    public void apply(List<ConsumerRecord<String, byte[]>> poll) {
        List<Refusal> refusals = new ArrayList<>();
        List<RecordWrites> writes = plan.of(poll, refusals);

        Map<DocumentWrite, String> refused =
                bulk.write(writes.stream().flatMap(RecordWrites::first).toList());
        List<DocumentWrite> last =
                writes.stream().flatMap(write -> write.last(refused)).toList();
        refused.putAll(bulk.write(last));
        refusedInARow.check(writes, refused);

        writes.forEach(write -> write.refusal(refused).ifPresent(refusals::add));
        deadLetters.put(refusals);
    }
}
