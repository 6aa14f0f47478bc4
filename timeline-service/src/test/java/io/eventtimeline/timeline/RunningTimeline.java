package io.eventtimeline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.TopicSpec;
import io.eventtimeline.platform.process.PlatformProcess;
import io.eventtimeline.topics.ClientSettings;
import io.eventtimeline.topics.DeadLetters;
import io.eventtimeline.topics.WireRecords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A timeline-service with Kafka and Elasticsearch of its own, to which a test can speak like everyone else.
public final class RunningTimeline implements AutoCloseable {
    private static @Nullable RunningTimeline shared;

    private final HttpClient http = HttpClient.newHttpClient();
    private final PlatformProcess platform;
    private final Path data;
    private @Nullable ConfigurableApplicationContext service;
    private @Nullable KafkaProducer<String, byte[]> producer;

    private RunningTimeline() {
        try {
            Path folder = Path.of(System.getProperty("timeline.root"), "timeline-service", "target", "platforms");
            Files.createDirectories(folder);
            data = Files.createTempDirectory(folder, "test-");
            platform = PlatformProcess.start(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        startService();
    }

    /// One for all tests that only add articles of their own; it ends with the JVM.
    public static synchronized RunningTimeline shared() {
        if (shared == null) {
            shared = new RunningTimeline();
        }
        return shared;
    }

    /// One for a test that takes things away.
    public static RunningTimeline own() {
        return new RunningTimeline();
    }

    public static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100));
    }

    public PlatformProcess platform() {
        return platform;
    }

    /// Where the merge step keeps what it knows; to be taken away while the service is stopped.
    public Path mergeState() {
        return data.resolve("merge");
    }

    public void startService() {
        service = new SpringApplicationBuilder(TimelineService.class)
                .run(
                        "--server.port=0",
                        "--timeline.index.kafka=" + platform.kafka(),
                        "--timeline.merge.kafka=" + platform.kafka(),
                        "--timeline.corrections.kafka=" + platform.kafka(),
                        "--timeline.merge.state=" + mergeState(),
                        "--timeline.elasticsearch.url=" + platform.elasticsearch(),
                        "--timeline.elasticsearch.response-timeout=5s",
                        "--timeline.index.longest-pause=1s",
                        "--timeline.index.redeliver-after=2s",
                        "--timeline.index.refused-in-a-row=5");
    }

    public void stopService() {
        if (service != null) {
            service.close();
        }
    }

    public <T> T bean(Class<T> type) {
        if (service == null) {
            throw new IllegalStateException("the service is not running");
        }
        return service.getBean(type);
    }

    public URI address() {
        if (service == null) {
            throw new IllegalStateException("the service is not running");
        }
        return URI.create("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port"));
    }

    public void publish(ArticleExtracted... articles) {
        for (ArticleExtracted article : articles) {
            publish(WireRecords.extracted(article));
        }
    }

    public void publish(ProducerRecord<String, byte[]> record) {
        try {
            if (producer == null) {
                producer = new KafkaProducer<>(ClientSettings.producer(platform.kafka()));
            }
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// `get("/v1/timeline?q=council")`
    public Answer get(String path) {
        return send(HttpRequest.newBuilder(address().resolve(path)).build());
    }

    public Answer post(String path) {
        return send(HttpRequest.newBuilder(address().resolve(path))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /// `post("/v1/entries/n-1/corrections", "{...}")`
    public Answer post(String path, String json) {
        return send(HttpRequest.newBuilder(address().resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /// Straight to Elasticsearch: `elasticsearch("PUT", "/events/_settings", "{...}")`
    public Answer elasticsearch(String method, String path, String body) {
        return send(HttpRequest.newBuilder(platform.elasticsearch().resolve(path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /// Waits until the index has the article at this version.
    public void awaitArticle(String articleId, long version) {
        await().until(() -> {
            Answer answer = get("/v1/articles/" + articleId + "/events");
            return answer.status() == 200
                    && answer.json().get("version").asString().equals(Long.toString(version));
        });
        elasticsearch("POST", "/events/_refresh", "");
    }

    /// Publishes entries as the merge step would, and waits until they can be found.
    public void publishEntries(Entries... entries) {
        for (Entries entry : entries) {
            publish(entry.record());
        }
        for (Entries entry : entries) {
            awaitEntry(entry.entry().id());
        }
        elasticsearch("POST", "/entries/_refresh", "");
    }

    public void awaitEntry(String id) {
        await().until(() -> get("/v1/entries/" + id).status() == 200);
    }

    /// The reasons of all letters there.
    public List<String> deadLetters(TopicSpec topic) {
        List<String> reasons = new ArrayList<>();
        try (var consumer = new KafkaConsumer<String, byte[]>(
                ClientSettings.consumer(platform.kafka(), "reader-of-dead-letters"))) {
            List<TopicPartition> all = IntStream.range(0, topic.partitions())
                    .mapToObj(partition -> new TopicPartition(topic.name(), partition))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            var ends = consumer.endOffsets(all);
            while (all.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(
                                letter -> reasons.add(DeadLetters.reason(letter).orElseThrow()));
            }
        }
        return reasons;
    }

    /// Waits until the timeline answers with these summaries, and no others.
    public void awaitTimeline(String query, String... summaries) {
        await().untilAsserted(() ->
                assertThat(get("/v1/timeline?" + query).summaries()).containsExactlyInAnyOrder(summaries));
    }

    /// Every document of one article as it stands in Elasticsearch, by id, with its version.
    public Map<String, String> documents(String articleId) {
        elasticsearch("POST", "/events/_refresh", "");
        String query = "{\"size\":1000,\"version\":true,\"query\":{\"term\":{\"article_id\":\"" + articleId + "\"}}}";
        Map<String, String> documents = new TreeMap<>();
        for (JsonNode hit :
                elasticsearch("POST", "/events/_search", query).json().at("/hits/hits")) {
            documents.put(
                    hit.get("_id").asString(),
                    hit.get("_version").asString() + " " + hit.get("_source").toString());
        }
        return documents;
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close();
        }
        stopService();
        platform.close();
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// What came back over HTTP.
    public record Answer(int status, Map<String, List<String>> headers, String body) {
        public String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }

        public ObjectNode json() {
            return (ObjectNode) Json.MAPPER.readTree(body);
        }

        /// The summaries of a page of entries, in its order.
        public List<String> summaries() {
            return json().get("entries")
                    .valueStream()
                    .map(entry -> entry.at("/what/summary").asString())
                    .toList();
        }
    }
}
