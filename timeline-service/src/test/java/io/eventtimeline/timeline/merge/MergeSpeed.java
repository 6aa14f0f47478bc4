package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.merging.Merger;
import io.eventtimeline.platform.process.PlatformProcess;
import io.eventtimeline.topics.ClientSettings;
import io.eventtimeline.topics.DeclaredTopics;
import io.eventtimeline.topics.WireRecords;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/// No test: it measures the merge step, by the command that docs/performance.md tells.
///
/// A Kafka of its own, generated articles on `events.v1`, and the merge step alone in this process.
class MergeSpeed {
    private static final int ARTICLES = Integer.getInteger("articles", 20_000);
    private static final int PARTS = 3;
    private static final int SINGLE = 200;
    private static final Duration QUIET = Duration.ofSeconds(4);
    private static final Duration COMMIT = Duration.ofMillis(200);
    private static final Duration POLL = Duration.ofMillis(10);

    @Test
    void measured() throws Exception {
        Path folder = Path.of(System.getProperty("timeline.root"), "timeline-service", "target", "platforms");
        Files.createDirectories(folder);
        Path data = Files.createTempDirectory(folder, "speed-");
        try (PlatformProcess platform = PlatformProcess.startKafka(data)) {
            DeclaredTopics.ensure(platform.kafka(), MergeTopology.topics());
            GeneratedArticles articles = new GeneratedArticles(ARTICLES);
            try (KafkaProducer<String, byte[]> producer =
                    new KafkaProducer<>(ClientSettings.producer(platform.kafka()))) {
                Path state = data.resolve("merge");
                Merger merger = Merger.standard();
                Merging merging = new Merging(
                        new MergeSettings(platform.kafka(), state, COMMIT, DataSize.ofMegabytes(32), null),
                        MergeTopology.of(merger, new Letterbox(new SimpleMeterRegistry()), COMMIT.dividedBy(2)),
                        new MergeState());
                long mentions = 0;
                try (Reader reader = new Reader(platform.kafka())) {
                    merging.start();
                    for (int part = 0; part < PARTS; part++) {
                        mentions += bulk(producer, articles, part, reader);
                    }
                    single(producer, articles, reader);
                    System.out.printf(Locale.ROOT, "state %,d B a mention on disk%n", size(state) / mentions);
                } finally {
                    merging.stop();
                }
                System.out.printf(
                        Locale.ROOT,
                        "changelogs %,d B a mention, timeline.v1 %,d B, events.v1 %,d B%n",
                        size(data.resolve("kafka"), "merge-") / mentions,
                        size(data.resolve("kafka"), "timeline.v1") / mentions,
                        size(data.resolve("kafka"), "events.v1-") / mentions);
            }
        }
    }

    private static long publish(KafkaProducer<String, byte[]> producer, GeneratedArticles articles, int from, int end) {
        long mentions = 0;
        for (int i = from; i < end; i++) {
            ArticleExtracted article = articles.article(i);
            mentions += article.events().size();
            // Flushed below.
            Future<?> _ = producer.send(WireRecords.extracted(article));
        }
        producer.flush();
        return mentions;
    }

    /// Until nothing new came for some seconds. The first part is what a service does that was just started.
    private static long bulk(
            KafkaProducer<String, byte[]> producer, GeneratedArticles articles, int part, Reader reader) {
        int some = ARTICLES / PARTS;
        long mentions = publish(producer, articles, part * some, (part + 1) * some);
        CpuTime before = CpuTime.now();
        long begin = System.nanoTime();
        long last = begin;
        long records = 0;
        while (records == 0 || System.nanoTime() - last < QUIET.toNanos()) {
            int read = reader.poll();
            if (read > 0) {
                records += read;
                last = System.nanoTime();
            }
        }
        double seconds = (last - begin) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "part %d: %,d mentions, %,d records on timeline.v1 in %.1f s: %,.0f mentions/s by the clock; %s%n",
                part + 1,
                mentions,
                records,
                seconds,
                mentions / seconds,
                CpuTime.now().since(before).of(mentions));
        return mentions;
    }

    private static void single(KafkaProducer<String, byte[]> producer, GeneratedArticles articles, Reader reader)
            throws Exception {
        long[] micros = new long[SINGLE];
        for (int i = 0; i < SINGLE; i++) {
            long begin = System.nanoTime();
            producer.send(WireRecords.extracted(articles.article(ARTICLES + i))).get();
            while (reader.poll() == 0) {
                // Each poll waits a little.
            }
            micros[i] = (System.nanoTime() - begin) / 1_000;
            while (reader.poll() > 0) {
                // The article's other entries.
            }
        }
        Arrays.sort(micros);
        System.out.printf(
                Locale.ROOT,
                "from events.v1 to timeline.v1, one article after another: median %d ms, 99 %% within %d ms%n",
                micros[SINGLE / 2] / 1_000,
                micros[SINGLE * 99 / 100] / 1_000);
    }

    private static long size(Path folder, String... beginnings) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> beginnings.length == 0
                            || Stream.of(beginnings)
                                    .anyMatch(name -> file.toString().contains("/" + name)))
                    .filter(file -> beginnings.length == 0 || file.toString().endsWith(".log"))
                    .mapToLong(MergeSpeed::sizeOfFile)
                    .sum();
        }
    }

    private static long sizeOfFile(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of `timeline.v1`, what is committed.
    private static final class Reader implements AutoCloseable {
        private final KafkaConsumer<String, byte[]> consumer;

        Reader(String kafka) {
            consumer = new KafkaConsumer<>(ClientSettings.consumer(kafka, "reader"));
            List<TopicPartition> all = IntStream.range(0, Topics.TIMELINE.partitions())
                    .mapToObj(partition -> new TopicPartition(Topics.TIMELINE.name(), partition))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
        }

        int poll() {
            return consumer.poll(POLL).count();
        }

        @Override
        public void close() {
            consumer.close();
        }
    }
}
