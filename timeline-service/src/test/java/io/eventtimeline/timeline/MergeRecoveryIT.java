package io.eventtimeline.timeline;

import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.RunningTimeline.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.merging.Mention;
import io.eventtimeline.merging.Merger;
import io.eventtimeline.topics.WireRecords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.util.FileSystemUtils;

/// Whatever happens to the service, the entries are those of [Merger#entries] over all live mentions. In order: each
/// test leaves the service to the next one as a restart would find it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MergeRecoveryIT {
    private static final long SEED = 20_161_113;

    private final Map<String, ArticleExtracted> newest = new HashMap<>();
    private final Random random = new Random(SEED);
    private RunningTimeline timeline;
    private Subscriber entries;

    @BeforeAll
    void start() {
        timeline = RunningTimeline.own();
        await().until(() -> timeline.get("/actuator/health/readiness").status() == 200);
        entries = new Subscriber(timeline.platform().kafka());
    }

    @AfterAll
    void stop() {
        entries.close();
        timeline.close();
    }

    @Test
    @Order(1)
    void shuffled_repeated_and_late_revisions_end_as_the_offline_fold() {
        timeline.publish(revisions(120));
        awaitTheOfflineFold();
    }

    @Test
    @Order(2)
    void a_restart_goes_on_where_it_was() {
        timeline.stopService();
        timeline.publish(revisions(40));
        timeline.startService();
        awaitTheOfflineFold();
    }

    @Test
    @Order(3)
    void lost_state_is_read_back_and_nothing_is_said_twice() throws IOException {
        int before = entries.read().records();
        timeline.stopService();
        assertThat(FileSystemUtils.deleteRecursively(timeline.mergeState())).isTrue();
        timeline.startService();
        await().until(() -> timeline.get("/actuator/health/readiness").status() == 200);
        assertThat(entries.read().records()).isEqualTo(before);

        timeline.publish(revisions(40));
        awaitTheOfflineFold();
    }

    @Test
    @Order(4)
    void a_record_that_cannot_be_read_is_a_dead_letter_and_holds_nothing_up() {
        Reports next = new Reports("c-after-poison", 1, "2016-10-14", "Opalia", day("2016-02-13"));
        timeline.publish(
                new ProducerRecord<>(Topics.EVENTS.name(), next.articleId(), "{".getBytes(StandardCharsets.UTF_8)));
        ProducerRecord<String, byte[]> strange = WireRecords.extracted(next.article());
        timeline.publish(
                new ProducerRecord<>(strange.topic(), null, "another key", strange.value(), strange.headers()));
        publish(next.article());
        awaitTheOfflineFold();
        assertThat(timeline.deadLetters(Topics.deadLetters(Topics.EVENTS, "merge")))
                .hasSize(2)
                .anyMatch(reason -> reason.contains("is not the record's key"));
    }

    private ArticleExtracted[] revisions(int count) {
        System.out.println("seed " + SEED);
        List<ArticleExtracted> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(revision());
        }
        all.addAll(all.subList(0, count / 4));
        Collections.shuffle(all, random);
        all.forEach(article -> newest.merge(
                article.articleId(),
                article,
                (one, other) -> one.version().compareTo(other.version()) >= 0 ? one : other));
        return all.toArray(ArticleExtracted[]::new);
    }

    /// Of thirty articles about six towns on a few days of two years.
    private ArticleExtracted revision() {
        int article = random.nextInt(30);
        // Equal versions have equal content, as in life.
        long version = 1L + random.nextInt(1_000);
        Random content = new Random(SEED ^ (article * 1_000L + version));
        Reports report = new Reports(
                "c-random-" + article,
                version,
                "2016-10-%02d".formatted(1 + article % 28),
                List.of("Apatia", "Barytia", "Calcitia", "Dravia", "Epidotia", "Fayalia")
                        .get(article % 6),
                day("201%d-02-%02d".formatted(5 + content.nextInt(2), 1 + content.nextInt(3))));
        return content.nextInt(8) == 0 ? report.withoutEvents() : report.article();
    }

    private void publish(ArticleExtracted article) {
        newest.put(article.articleId(), article);
        timeline.publish(article);
    }

    private void awaitTheOfflineFold() {
        Merger merger = Merger.standard();
        List<Mention> mentions = newest.values().stream()
                .flatMap(article -> merger.mentions(article, List.of()).stream())
                .toList();
        Map<String, TimelineEntry> expected =
                merger.entries(mentions).stream().collect(Collectors.toMap(TimelineEntry::id, Function.identity()));
        await().untilAsserted(() -> assertThat(entries.read().held().keySet()).isEqualTo(expected.keySet()));
        await().untilAsserted(() -> assertThat(told(entries.read().held())).isEqualTo(told(expected)));
    }

    /// What entries say, as they print themselves, without versions, which do not make an entry another one.
    private static Map<String, String> told(Map<String, TimelineEntry> all) {
        Map<String, String> told = new TreeMap<>();
        all.forEach((id, entry) -> told.put(
                id, entry.toString().replaceAll("version=\\d+", "version=").replaceAll("merger=.*?\\]", "")));
        return told;
    }
}
