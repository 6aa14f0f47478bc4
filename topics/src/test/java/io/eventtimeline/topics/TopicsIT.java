package io.eventtimeline.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.contracts.TopicSpec;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.platform.process.PlatformProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsIT {
    @TempDir
    static Path data;

    private static PlatformProcess platform;
    private static String kafka;

    @BeforeAll
    static void start() throws InterruptedException {
        platform = PlatformProcess.startKafka(data);
        kafka = platform.kafka();
        DeclaredTopics.ensure(kafka, Topics.all());
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void topics_that_are_as_declared_pass_a_second_time() throws Exception {
        DeclaredTopics.ensure(kafka, Topics.all());
        try (Admin admin = Admin.create(ClientSettings.admin(kafka))) {
            assertThat(admin.listTopics().names().get())
                    .contains("articles.v1", "events.v1", "timeline.v1", "corrections.v1", "control.v1");
        }
    }

    @Test
    void a_topic_that_would_lose_records_is_refused_with_the_remedy() throws Exception {
        TopicSpec topic = new TopicSpec("altered.v1", 2, Map.of("retention.ms", "-1"));
        DeclaredTopics.ensure(kafka, List.of(topic));
        alter("altered.v1", "retention.ms", "1000");
        assertThatThrownBy(() -> DeclaredTopics.ensure(kafka, List.of(topic)))
                .isInstanceOf(TopicMismatch.class)
                .hasMessageContaining("topic altered.v1 has retention.ms=1000 where -1 is declared")
                .hasMessageContaining("kafka-configs.sh --alter");
    }

    @Test
    void a_topic_with_other_partitions_is_refused() throws Exception {
        DeclaredTopics.ensure(kafka, List.of(new TopicSpec("narrow.v1", 1, Map.of())));
        assertThatThrownBy(() -> DeclaredTopics.ensure(kafka, List.of(new TopicSpec("narrow.v1", 2, Map.of()))))
                .isInstanceOf(TopicMismatch.class)
                .hasMessageContaining("narrow.v1 has 1 partitions where 2 are declared");
    }

    @Test
    void a_new_articles_topic_is_refused_until_the_epoch_is_advanced() throws Exception {
        ControlLog control = new ControlLog(kafka);
        int epoch = control.epoch();
        assertThat(control.epoch()).isEqualTo(epoch);

        try (Admin admin = Admin.create(ClientSettings.admin(kafka))) {
            admin.deleteTopics(List.of(Topics.ARTICLES.name())).all().get();
        }
        DeclaredTopics.ensure(kafka, List.of(Topics.ARTICLES));

        assertThatThrownBy(control::epoch)
                .isInstanceOf(EpochMismatch.class)
                .hasMessageContaining("./timeline advance-epoch");
        assertThat(control.advanceEpoch()).isEqualTo(epoch + 1);
        assertThat(control.epoch()).isEqualTo(epoch + 1);
    }

    @Test
    void an_extractor_keeps_its_generation_until_another_one_reads_and_a_rollback_is_a_new_one() {
        ControlLog control = new ControlLog(kafka);
        int first = control.generation("old");
        assertThat(control.generation("old")).isEqualTo(first);
        int second = control.generation("new");
        assertThat(second).isGreaterThan(first);
        assertThat(control.generation("old")).isGreaterThan(second);
    }

    @Test
    void extractors_that_start_at_the_same_moment_never_share_a_generation() throws Exception {
        ControlLog control = new ControlLog(kafka);
        List<Callable<Integer>> starts = Stream.of("a", "b", "c", "d")
                .map(extractor -> (Callable<Integer>) () -> control.generation(extractor))
                .toList();
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            Set<Integer> generations =
                    together.invokeAll(starts).stream().map(Future::resultNow).collect(Collectors.toSet());
            assertThat(generations).hasSize(starts.size());
        }
    }

    @Test
    void a_broker_that_is_away_is_waited_for(@TempDir Path later) throws Exception {
        try (PlatformProcess other = PlatformProcess.startKafka(later)) {
            other.stop();
            assertThat(Broker.answers(other.kafka())).isFalse();
            Thread waiting = Thread.ofVirtual().start(() -> await(other.kafka()));
            other.restart();
            waiting.join();
            assertThat(Broker.answers(other.kafka())).isTrue();
        }
    }

    @Test
    void a_broker_whose_name_cannot_be_resolved_yet_is_away_and_no_error() throws InterruptedException {
        assertThat(Broker.answers("no-such-broker.invalid:9092")).isFalse();
    }

    private static void await(String bootstrap) {
        try {
            Broker.await(bootstrap);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void alter(String topic, String setting, String value) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        AlterConfigOp change = new AlterConfigOp(new ConfigEntry(setting, value), AlterConfigOp.OpType.SET);
        try (Admin admin = Admin.create(ClientSettings.admin(kafka))) {
            admin.incrementalAlterConfigs(Map.of(resource, List.of(change)))
                    .all()
                    .get();
        }
    }
}
