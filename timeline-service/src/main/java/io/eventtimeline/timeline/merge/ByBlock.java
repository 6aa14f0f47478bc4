package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.merging.Merger;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/// The second step, as Kafka Streams runs it: keeps what articles have in blocks, and writes the entries that change.
///
/// Changes go to the stores as they come. What they come to is computed for all that came within a moment at
/// once: while an archive is loaded, or everybody writes of one happening, an entry changes many times a
/// second, and its readers want it once. What waits for that is in a store, so that it is not forgotten by a
/// crash.
final class ByBlock implements Processor<String, byte[], String, Outcome> {
    /// Shares that wait at most, whatever the time is.
    private static final int MOST_WAITING = 500;

    /// A large component takes long to put together: so many times as long it is left as it is.
    private static final int PAUSE_FOR_EACH_WORK = 3;

    private final Merger merger;
    private final Letterbox letters;
    private final Duration moment;
    private final Map<String, Map<String, Waiting>> waiting = new TreeMap<>();
    private long restsUntilMillis;
    private ProcessorContext<String, Outcome> context;
    private BlockStores stores;

    /// @param moment in which changes are put together
    @SuppressWarnings("NullAway.Init")
    ByBlock(Merger merger, Letterbox letters, Duration moment) {
        this.merger = merger;
        this.letters = letters;
        this.moment = moment;
    }

    @Override
    public void init(ProcessorContext<String, Outcome> processorContext) {
        context = processorContext;
        stores = new BlockStores(context);
        stores.completeKeys(merger);
        stores.eachWaiting(this::await);
        context.schedule(moment, PunctuationType.WALL_CLOCK_TIME, _ -> regroupUnlessTired());
    }

    @Override
    public void process(Record<String, byte[]> record) {
        ConsumerRecord<String, byte[]> arrived = Arrived.of(record, context);
        try {
            take(record.key(), arrived);
        } catch (KafkaException e) {
            // Of the stores, not of the record.
            throw e;
        } catch (RuntimeException e) {
            context.forward(letters.letter(arrived, e));
        }
        if (waiting.values().stream().mapToInt(Map::size).sum() >= MOST_WAITING) {
            regroup();
        }
    }

    private void take(String block, ConsumerRecord<String, byte[]> arrived) {
        Share share = ShareLines.read(arrived.value());
        Share before = stores.share(block, share.articleId());
        if (before != null && before.version().compareTo(share.version()) > 0) {
            throw new InvalidRecord("version", "is older than what the block has: " + share.version());
        }
        if (before != null) {
            stores.removeKeys(block, before, merger);
        }
        stores.put(block, share, arrived.value(), merger);
        Waiting how =
                await(block, share.articleId(), new Waiting(share.moved(), arrived.partition(), arrived.offset()));
        stores.waits(block, share.articleId(), how);
    }

    /// @return together with what waited already
    private Waiting await(String block, String articleId, Waiting how) {
        Map<String, Waiting> articles = waiting.computeIfAbsent(block, _ -> new TreeMap<>());
        Waiting before = articles.get(articleId);
        Waiting all = before == null ? how : before.and(how);
        articles.put(articleId, all);
        return all;
    }

    private void regroupUnlessTired() {
        if (!waiting.isEmpty() && context.currentSystemTimeMs() >= restsUntilMillis) {
            regroup();
            context.commit();
        }
    }

    private void regroup() {
        long begin = context.currentSystemTimeMs();
        waiting.forEach(this::regroup);
        waiting.clear();
        long end = context.currentSystemTimeMs();
        restsUntilMillis = end + PAUSE_FOR_EACH_WORK * (end - begin);
    }

    private void regroup(String block, Map<String, Waiting> articles) {
        try {
            publish(block, articles);
        } catch (KafkaException e) {
            throw e;
        } catch (RuntimeException e) {
            articles.forEach((article, how) -> regroupAlone(block, article, how));
        }
    }

    /// What can't be grouped, by a mistake of ours, leaves the block, so that it does not hold up the others.
    private void regroupAlone(String block, String article, Waiting how) {
        try {
            publish(block, Map.of(article, how));
        } catch (KafkaException e) {
            throw e;
        } catch (RuntimeException e) {
            byte[] lines = stores.takeOut(block, article, merger);
            context.forward(letters.letter(Arrived.before(context, how, block, lines), e));
            publish(block, Map.of(article, how));
        }
    }

    private void publish(String block, Map<String, Waiting> articles) {
        var regrouping = new Regrouping(merger, stores, block, articles);
        regrouping.write();
        long at = context.currentSystemTimeMs();
        regrouping.records().forEach(made -> context.forward(new Outgoing(made, block).at(at)));
    }
}
