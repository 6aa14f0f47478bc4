package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.TopicSpec;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.merging.Merger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/// How records run through the merge step:
///
///     events.v1, corrections.v1 ─> by article ─> blocks ─> by block ─> timeline.v1
///         (and their .retry)          └────────> dead letters <──┘
///
/// `blocks` is a topic between the two steps, keyed by block, that Kafka Streams keeps short.
final class MergeTopology {
    /// Of the consumers, the transactions and the internal topics; never another, or all would begin anew beside the
    /// entries that were published.
    static final String GROUP = "merge";

    static final String ARTICLES = "articles";
    static final String BLOCKS = "blocks";
    static final String KEYS = "keys";

    private static final String CHANGES = "blocks";
    static final TopicSpec BETWEEN =
            new TopicSpec(GROUP + "-" + CHANGES + "-repartition", Topics.TIMELINE.partitions(), Map.of());
    private static final Serde<String> TEXT = Serdes.String();
    private static final Serde<byte[]> BYTES = Serdes.ByteArray();

    private MergeTopology() {}

    /// What has to be there before it starts.
    static List<TopicSpec> topics() {
        return Stream.of(
                        Stream.of(Topics.EVENTS, Topics.CORRECTIONS, Topics.TIMELINE),
                        Stream.of(Topics.EVENTS, Topics.CORRECTIONS, BETWEEN).flatMap(MergeTopology::ofLetters))
                .flatMap(topics -> topics)
                .toList();
    }

    private static Stream<TopicSpec> ofLetters(TopicSpec source) {
        return Stream.of(Topics.deadLetters(source, GROUP), Topics.retries(source, GROUP));
    }

    /// @param moment in which changes of a block are put together
    static Topology of(Merger merger, Letterbox letters, Duration moment) {
        StreamsBuilder builder = new StreamsBuilder();
        KStream<String, Outcome> fromArticles = builder.stream(
                        List.of(
                                Topics.EVENTS.name(),
                                Topics.CORRECTIONS.name(),
                                Topics.retries(Topics.EVENTS, GROUP).name(),
                                Topics.retries(Topics.CORRECTIONS, GROUP).name()),
                        Consumed.with(TEXT, BYTES).withName("records"))
                .process(
                        step(
                                () -> new ByArticle(new ArticleStep(merger), letters),
                                store(ARTICLES, ArticleState.SERDE)),
                        Named.as("by-article"));
        KStream<String, byte[]> changes = fromArticles
                .filter((_, outcome) -> outcome instanceof ChangedShare, Named.as("changes"))
                .mapValues(change -> ((ChangedShare) change).lines().get(), Named.as("changes-as-lines"))
                .repartition(Repartitioned.<String, byte[]>as(CHANGES)
                        .withKeySerde(TEXT)
                        .withValueSerde(BYTES)
                        .withNumberOfPartitions(BETWEEN.partitions()));
        KStream<String, byte[]> again = builder.stream(
                Topics.retries(BETWEEN, GROUP).name(),
                Consumed.with(TEXT, BYTES).withName("changes-again"));
        KStream<String, Outcome> fromBlocks = changes.merge(again, Named.as("all-changes"))
                .process(
                        step(() -> new ByBlock(merger, letters, moment), store(BLOCKS, BYTES), derived()),
                        Named.as("by-block"));
        write(fromArticles, "letters-of-articles");
        write(fromBlocks, "timeline");
        return builder.build();
    }

    private static void write(KStream<String, Outcome> outcomes, String name) {
        outcomes.filter((_, outcome) -> outcome instanceof Outgoing, Named.as(name))
                .mapValues(outcome -> (Outgoing) outcome, Named.as(name + "-records"))
                .to(
                        (_, outgoing, _) -> outgoing.topic(),
                        Produced.with(TEXT, Serdes.serdeFrom(Outgoing.SERIALIZER, (_, _) -> null))
                                .withStreamPartitioner((_, _, outgoing, partitions) ->
                                        Optional.of(Set.of(outgoing.partition(partitions))))
                                .withName(name + "-sink"));
    }

    private static <V> StoreBuilder<?> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), TEXT, values);
    }

    /// What follows from the other store, and has no changelog.
    private static StoreBuilder<?> derived() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(KEYS), Serdes.Bytes(), BYTES)
                .withLoggingDisabled();
    }

    /// A processor and the stores that are its own.
    private static <V> ProcessorSupplier<String, V, String, Outcome> step(Steps<V> steps, StoreBuilder<?>... stores) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<String, V, String, Outcome> get() {
                return steps.make();
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(stores);
            }
        };
    }

    private interface Steps<V> {
        Processor<String, V, String, Outcome> make();
    }
}
