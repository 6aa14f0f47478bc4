package io.eventtimeline.timeline.index;

import io.eventtimeline.contracts.InvalidRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// What a topic's records write: [ArticlePlan] for `events.v1`, [EntryPlan] for `timeline.v1`.
interface Plan {
    /// @param poll in partition order
    /// @param refusals takes the records that can't be read
    /// @throws ElasticsearchAway to be repeated later
    /// @throws ConsumptionStopped if the index or the permission is missing
    List<RecordWrites> of(List<ConsumerRecord<String, byte[]>> poll, List<Refusal> refusals);

    /// Those that can be read, in their order.
    static <R> List<R> readable(
            List<ConsumerRecord<String, byte[]>> poll,
            Function<ConsumerRecord<String, byte[]>, R> reader,
            List<Refusal> refusals) {
        List<R> readable = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : poll) {
            try {
                readable.add(reader.apply(record));
            } catch (InvalidRecord e) {
                refusals.add(new Refusal(record, "can't be read: " + e.getMessage()));
            } catch (RuntimeException e) {
                // A date at the end of the calendar, say: thrown on, it would hold up the topic for ever.
                refusals.add(new Refusal(record, "can't be made into documents: " + e));
            }
        }
        return readable;
    }
}
