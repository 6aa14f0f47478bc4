package io.eventtimeline.cli.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.cli.Timeline;
import io.eventtimeline.contracts.TopicSpec;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.platform.process.PlatformProcess;
import io.eventtimeline.topics.ClientSettings;
import io.eventtimeline.topics.DeadLetters;
import io.eventtimeline.topics.DeclaredTopics;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadLettersIT {
    private static final TopicSpec DEAD = Topics.deadLetters(Topics.ARTICLES, "extract");
    private static final TopicSpec RETRY = Topics.retries(Topics.ARTICLES, "extract");

    @TempDir
    private Path data = Path.of("unset");

    @Test
    void letters_are_listed_with_their_reasons_and_sent_again_once() throws Exception {
        try (PlatformProcess platform = PlatformProcess.startKafka(data)) {
            String kafka = platform.kafka();
            DeclaredTopics.ensure(kafka, List.of(DEAD, RETRY));
            fail(kafka, "c-one", 4711);
            fail(kafka, "c-two", 4712);

            assertThat(run("list", "--kafka", kafka))
                    .hasLineCount(2)
                    .contains("articles.v1.extract.dlt")
                    .contains("articles.v1-3@4711  c-one  text is missing")
                    .contains("articles.v1-3@4712  c-two  text is missing");

            assertThat(run("replay", "--kafka", kafka)).contains("sent again: 2");
            assertThat(run("replay", "--kafka", kafka)).contains("sent again: 0");
            assertThat(run("list", "--kafka", kafka)).isEmpty();
            assertThat(run("list", "--all", "--kafka", kafka)).hasLineCount(2);

            fail(kafka, "c-three", 4713);
            assertThat(run("list", "--kafka", kafka)).hasLineCount(1).contains("c-three");
            assertThat(run("replay", "--kafka", kafka)).contains("sent again: 1");
        }
    }

    @Test
    void kafka_away_is_said_in_one_line() {
        assertThat(run("list", "--kafka", "127.0.0.1:1")).hasLineCount(1).contains("Kafka does not answer");
    }

    private static void fail(String kafka, String key, long offset) throws Exception {
        ConsumerRecord<String, byte[]> broken =
                new ConsumerRecord<>("articles.v1", 3, offset, key, "{}".getBytes(StandardCharsets.UTF_8));
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(ClientSettings.producer(kafka))) {
            producer.send(DeadLetters.letter(broken, "extract", "text is missing"))
                    .get();
        }
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (PrintStream captured = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            System.setErr(captured);
            Timeline.commandLine()
                    .execute(Stream.concat(Stream.of("dead-letters"), Arrays.stream(arguments))
                            .toArray(String[]::new));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
