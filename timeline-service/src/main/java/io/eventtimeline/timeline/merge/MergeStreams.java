package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.Topics;
import io.eventtimeline.topics.ClientSettings;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.WallclockTimestampExtractor;

/// The settings of Kafka Streams: exactly once, little memory, patient.
final class MergeStreams {
    /// A member that was killed is given up after this; its tasks wait so long for the next one.
    private static final int SESSION_MILLIS = 6_000;

    private static final int HEARTBEAT_MILLIS = 2_000;
    private static final int PARTITION_FETCH_BYTES = 1 << 20;
    private static final int FETCH_BYTES = 4 << 20;
    private static final int INPUT_BUFFER_RECORDS = 200;
    private static final int PRODUCER_BATCH_BYTES = 64 << 10;
    private static final int PRODUCER_BUFFER_BYTES = 2 * Topics.LARGEST_RECORD_BYTES;

    private MergeStreams() {}

    static Properties settings(MergeSettings merge) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, MergeTopology.GROUP);
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, merge.kafka());
        settings.put(
                StreamsConfig.STATE_DIR_CONFIG, merge.state().toAbsolutePath().toString());
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, merge.commitInterval().toMillis());
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1);
        settings.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, -1);
        settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        settings.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, INPUT_BUFFER_RECORDS);
        settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, RocksMemory.class);
        settings.put(RocksMemory.BYTES, Long.toString(merge.memory().toBytes()));
        settings.put(StreamsConfig.TASK_TIMEOUT_MS_CONFIG, Long.MAX_VALUE);
        // The order of two topics means nothing here, so none waits for the other to have been fetched.
        settings.put(StreamsConfig.MAX_TASK_IDLE_MS_CONFIG, StreamsConfig.MAX_TASK_IDLE_MS_DISABLED);
        // A record of ours has no time that merging would care for, and one without a time would stop it.
        settings.put(StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG, WallclockTimestampExtractor.class);
        settings.put(StreamsConfig.ENABLE_METRICS_PUSH_CONFIG, false);
        clients(settings, merge.kafka());
        return settings;
    }

    private static void clients(Properties settings, String kafka) {
        ClientSettings.admin(kafka).forEach(settings::put);
        consumer(settings, ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        consumer(settings, ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_MILLIS);
        consumer(settings, ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, HEARTBEAT_MILLIS);
        consumer(settings, ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, PARTITION_FETCH_BYTES);
        consumer(settings, ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES);
        producer(settings, ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.LARGEST_RECORD_BYTES);
        producer(settings, ProducerConfig.BUFFER_MEMORY_CONFIG, PRODUCER_BUFFER_BYTES);
        producer(settings, ProducerConfig.BATCH_SIZE_CONFIG, PRODUCER_BATCH_BYTES);
        producer(settings, ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(
                StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG),
                Integer.toString(Topics.LARGEST_RECORD_BYTES));
    }

    private static void consumer(Properties settings, String name, Object value) {
        settings.put(StreamsConfig.consumerPrefix(name), value);
    }

    private static void producer(Properties settings, String name, Object value) {
        settings.put(StreamsConfig.producerPrefix(name), value);
    }
}
