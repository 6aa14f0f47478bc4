package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.merging.Merger;
import io.eventtimeline.topics.DeadLetters;
import io.eventtimeline.topics.WireRecords;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.springframework.util.unit.DataSize;

/// The merge step with its stores on disk, without a broker: what comes is given to it, and time passes when it is
/// told.
final class MergeBench implements AutoCloseable {
    private static final Duration MOMENT = Duration.ofMillis(100);

    private final TopologyTestDriver driver;
    private final TestInputTopic<String, byte[]> events;
    private final TestInputTopic<String, byte[]> sharesAgain;
    private final TestOutputTopic<String, byte[]> timeline;
    private final TestOutputTopic<String, byte[]> letters;
    private long version;

    MergeBench(Path folder) {
        Properties settings =
                MergeStreams.settings(new MergeSettings("127.0.0.1:1", folder, MOMENT, DataSize.ofMegabytes(32), null));
        driver = new TopologyTestDriver(
                MergeTopology.of(Merger.standard(), new Letterbox(new SimpleMeterRegistry()), MOMENT), settings);
        events = input(Topics.EVENTS.name());
        sharesAgain =
                input(Topics.retries(MergeTopology.BETWEEN, MergeTopology.GROUP).name());
        timeline = output(Topics.TIMELINE.name());
        letters = output(
                Topics.deadLetters(MergeTopology.BETWEEN, MergeTopology.GROUP).name());
    }

    private TestInputTopic<String, byte[]> input(String topic) {
        return driver.createInputTopic(topic, new StringSerializer(), new ByteArraySerializer());
    }

    private TestOutputTopic<String, byte[]> output(String topic) {
        return driver.createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /// As the next version of the article.
    ArticleExtracted extracted(ArticleExtracted article) {
        version++;
        ArticleExtracted next = new ArticleExtracted(
                article.articleId(),
                new Version(version),
                article.extractor(),
                article.source(),
                article.language(),
                article.noEvents(),
                article.events().stream()
                        .map(event -> Versions.with(event, new Version(version)))
                        .toList(),
                article.profile());
        ProducerRecord<String, byte[]> record = WireRecords.extracted(next);
        events.pipeInput(new TestRecord<>(record.key(), record.value(), record.headers()));
        return next;
    }

    /// A share that became a dead letter once, and is replayed.
    void shareAgain(String block, byte[] lines) {
        var failed = new ConsumerRecord<>(MergeTopology.BETWEEN.name(), 0, 5, block, lines);
        sharesAgain.pipeInput(new TestRecord<>(
                block,
                lines,
                DeadLetters.letter(failed, MergeTopology.GROUP, "of the test").headers()));
    }

    void aMomentPasses() {
        driver.advanceWallClockTime(MOMENT);
    }

    /// What was written to `timeline.v1` since this was asked last.
    List<TestRecord<String, byte[]>> written() {
        return timeline.readRecordsToList();
    }

    List<TestRecord<String, byte[]>> letters() {
        return letters.readRecordsToList();
    }

    @Override
    public void close() {
        driver.close();
    }
}
