package io.eventtimeline.ingest;

import io.eventtimeline.contracts.Topics;
import io.eventtimeline.topics.ClientSettings;
import io.eventtimeline.topics.Received;
import io.eventtimeline.topics.WireRecords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;

/// What comes onto `articles.v1` from now on, as a subscriber sees it.
final class ArticlesTopic implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

    ArticlesTopic(String kafka) {
        consumer = new KafkaConsumer<>(
                ClientSettings.consumer(kafka, UUID.randomUUID().toString()));
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.ARTICLES.name()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /// Waits until the records of an article are as the check wants them.
    void await(String id, Consumer<List<Received>> check) {
        Awaitility.await().pollInSameThread().atMost(TIMEOUT).untilAsserted(() -> check.accept(of(id)));
    }

    /// Those that have come so far.
    List<Received> of(String id) {
        consumer.poll(POLL).forEach(records::add);
        return records.stream()
                .filter(record -> id.equals(record.key()))
                .map(WireRecords::read)
                .toList();
    }

    /// How many records have come so far.
    int count() {
        consumer.poll(POLL).forEach(records::add);
        return records.size();
    }

    /// All records that have come so far, by article.
    Map<String, List<Received>> all() {
        consumer.poll(POLL).forEach(records::add);
        return records.stream()
                .collect(Collectors.groupingBy(
                        ConsumerRecord::key, Collectors.mapping(WireRecords::read, Collectors.toList())));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
