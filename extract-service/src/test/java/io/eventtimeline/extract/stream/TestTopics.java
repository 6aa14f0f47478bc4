package io.eventtimeline.extract.stream;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.ArticleWithdrawn;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.TopicSpec;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.topics.ClientSettings;
import io.eventtimeline.topics.Received;
import io.eventtimeline.topics.WireRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;

/// The other services' side of the topics: what goes in, and what came out.
final class TestTopics implements AutoCloseable {
    static final TopicSpec DEAD_LETTERS = Topics.deadLetters(Topics.ARTICLES, "extract");
    static final TopicSpec RETRIES = Topics.retries(Topics.ARTICLES, "extract");

    private final String kafka;
    private final KafkaProducer<String, byte[]> producer;

    TestTopics(String kafka) {
        this.kafka = kafka;
        this.producer = new KafkaProducer<>(ClientSettings.producer(kafka));
    }

    static Article article(String name, String text) {
        return Article.of("c-" + name, null, "A title", text, PublicationDate.of("2016-08-16"), null, "en");
    }

    RecordMetadata publish(Article article) {
        return send(WireRecords.published(article, Instant.EPOCH));
    }

    RecordMetadata withdraw(String articleId) {
        return send(WireRecords.withdrawn(new ArticleWithdrawn(articleId, null), Instant.EPOCH));
    }

    RecordMetadata send(ProducerRecord<String, byte[]> record) {
        try {
            return producer.send(record).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    List<ArticleExtracted> events() {
        return all(Topics.EVENTS).stream()
                .map(WireRecords::read)
                .map(received -> ((Received.Extracted) received).extraction())
                .toList();
    }

    List<ArticleExtracted> events(String articleId) {
        return events().stream()
                .filter(extracted -> extracted.articleId().equals(articleId))
                .toList();
    }

    List<ConsumerRecord<String, byte[]>> deadLetters() {
        return all(DEAD_LETTERS);
    }

    /// Everything that lies on a topic now, partition after partition.
    List<ConsumerRecord<String, byte[]>> all(TopicSpec topic) {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(ClientSettings.consumer(kafka, "test-that-commits-nothing"))) {
            for (int partition = 0; partition < topic.partitions(); partition++) {
                TopicPartition only = new TopicPartition(topic.name(), partition);
                consumer.assign(List.of(only));
                consumer.seekToBeginning(List.of(only));
                long end = consumer.endOffsets(List.of(only)).getOrDefault(only, 0L);
                while (consumer.position(only) < end) {
                    consumer.poll(Duration.ofMillis(200)).forEach(all::add);
                }
            }
        }
        return all;
    }

    @Override
    public void close() {
        producer.close();
    }
}
