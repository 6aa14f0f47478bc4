package io.eventtimeline.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.eventtimeline.platform.process.PlatformProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalPlatformIT {
    private PlatformProcess platform;
    private Http elasticsearch;

    @BeforeAll
    void start(@TempDir Path data) {
        platform = PlatformProcess.start(data);
        elasticsearch = new Http(platform.elasticsearch());
    }

    @AfterAll
    void stop() {
        platform.stop();
    }

    @Test
    void what_was_acknowledged_is_there_after_a_kill_and_a_restart() throws Exception {
        createTopic("reports");
        send("reports", "The Council met on July 13.");
        elasticsearch.put("/reports", "{}");
        elasticsearch.put("/reports/_doc/1", """
                {"text": "The Council met on July 13."}""");

        platform.kill();
        platform.restart();

        assertThat(firstOf("reports")).isEqualTo("The Council met on July 13.");
        assertThat(elasticsearch.get("/reports/_doc/1")).contains("The Council met on July 13.");
    }

    @Test
    void a_record_of_fifteen_mebibytes_goes_through() throws Exception {
        createTopic("large");
        String large = "x".repeat(15 << 20);
        send("large", large);

        assertThat(firstOf("large")).isEqualTo(large);
    }

    @Test
    void a_transaction_commits() throws Exception {
        createTopic("transactional");
        try (var producer = producer(Map.of("transactional.id", "test"))) {
            producer.initTransactions();
            producer.beginTransaction();
            var sent = producer.send(new ProducerRecord<>("transactional", "committed"));
            producer.commitTransaction();
            sent.get();
        }

        assertThat(firstOf("transactional")).isEqualTo("committed");
    }

    @Test
    void a_topic_nobody_created_is_not_made_by_sending_to_it() {
        try (var producer = producer(Map.of("max.block.ms", 2000))) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("undeclared", "lost?"))
                            .get())
                    .isInstanceOfAny(ExecutionException.class, TimeoutException.class)
                    .hasMessageContaining("undeclared");
        }
    }

    @Test
    void an_index_nobody_created_is_not_made_by_writing_to_it() throws Exception {
        assertThat(elasticsearch.status("PUT", "/undeclared/_doc/1", "{}")).isEqualTo(404);
    }

    @Test
    void the_english_analyzer_joins_the_forms_of_a_word() throws Exception {
        elasticsearch.put("/stems", """
                {"mappings": {"properties": {"text": {"type": "text", "analyzer": "english"}}}}""");
        elasticsearch.put("/stems/_doc/1?refresh=true", """
                {"text": "The Councils were meeting."}""");

        assertThat(elasticsearch.get("/stems/_count?q=text:meets")).contains("\"count\":1");
    }

    @Test
    void elasticsearch_says_who_it_is() throws Exception {
        assertThat(elasticsearch.get("/")).contains("\"number\":\"9.5.3\"", "You Know, for Search");
        assertThat(elasticsearch.status("HEAD", "/", "")).isEqualTo(200);
    }

    private void createTopic(String name) throws Exception {
        Map<String, String> largest = Map.of("max.message.bytes", "" + (16 << 20));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", platform.kafka()))) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1).configs(largest)))
                    .all()
                    .get();
        }
    }

    private void send(String topic, String value) throws Exception {
        try (var producer = producer(Map.of())) {
            producer.send(new ProducerRecord<>(topic, value)).get();
        }
    }

    private KafkaProducer<String, String> producer(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("bootstrap.servers", platform.kafka());
        settings.put("max.request.size", 16 << 20);
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    private String firstOf(String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                platform.kafka(),
                "group.id",
                "reader-of-" + topic,
                "auto.offset.reset",
                "earliest",
                "isolation.level",
                "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            return await().atMost(Duration.ofSeconds(60))
                    .until(() -> consumer.poll(Duration.ofSeconds(1)), records -> !records.isEmpty())
                    .iterator()
                    .next()
                    .value();
        }
    }
}
