package io.eventtimeline.timeline.merge;

import io.eventtimeline.timeline.merge.ArticleStep.Result;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/// The first step, as Kafka Streams runs it: keeps of each article what was extracted and corrected, and tells blocks
/// what changes.
///
/// A record that can't be read becomes a dead letter in the same transaction, and leaves the article as it was.
final class ByArticle implements Processor<String, byte[], String, Outcome> {
    private final ArticleStep step;
    private final Letterbox letters;
    private ProcessorContext<String, Outcome> context;
    private KeyValueStore<String, ArticleState> articles;

    @SuppressWarnings("NullAway.Init")
    ByArticle(ArticleStep step, Letterbox letters) {
        this.step = step;
        this.letters = letters;
    }

    @Override
    public void init(ProcessorContext<String, Outcome> processorContext) {
        context = processorContext;
        articles = context.getStateStore(MergeTopology.ARTICLES);
        new SecondLook(step, articles, context, this::keep).schedule();
    }

    @Override
    public void process(Record<String, byte[]> record) {
        ConsumerRecord<String, byte[]> arrived = Arrived.of(record, context);
        try {
            step.read(arrived, before(record.key())).ifPresent(result -> keep(record.key(), result));
        } catch (KafkaException e) {
            // Of the stores or the producer, not of the record.
            throw e;
        } catch (RuntimeException e) {
            context.forward(letters.letter(arrived, e));
        }
    }

    private ArticleState before(String key) {
        ArticleState state = key == null ? null : articles.get(key);
        return state == null ? step.nothing() : state;
    }

    private void keep(String articleId, Result result) {
        articles.put(articleId, result.state());
        result.changes().forEach(change -> context.forward(new Record<>(change.block(), change.share(), now())));
    }

    private long now() {
        return context.currentSystemTimeMs();
    }
}
