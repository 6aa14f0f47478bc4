package io.eventtimeline.topics;

import io.eventtimeline.contracts.Topics;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// The settings without which delivery would not be what the documents promise. A service may add to them.
public final class ClientSettings {
    private static final int RECONNECT_AT_MOST_MILLIS = 2_000;
    private static final int LINGER_MILLIS = 5;

    /// A member of a group that was killed is given up after this; until then its successor gets nothing to read.
    private static final int GONE_AFTER_MILLIS = 10_000;

    private static final int SIGN_OF_LIFE_MILLIS = GONE_AFTER_MILLIS / 4;

    private ClientSettings() {}

    public static Map<String, Object> admin(String bootstrap) {
        return common(bootstrap, AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG);
    }

    /// String keys, byte values; every send acknowledged by all replicas and written once.
    public static Map<String, Object> producer(String bootstrap) {
        Map<String, Object> settings = common(bootstrap, ProducerConfig.BOOTSTRAP_SERVERS_CONFIG);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.LARGEST_RECORD_BYTES);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, LINGER_MILLIS);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        return settings;
    }

    /// String keys, byte values; from the earliest record; offsets are committed by hand, after the work.
    public static Map<String, Object> consumer(String bootstrap, String group) {
        Map<String, Object> settings = consumer(bootstrap);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, GONE_AFTER_MILLIS);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, SIGN_OF_LIFE_MILLIS);
        return settings;
    }

    /// The same without a group, for reading a topic whole.
    static Map<String, Object> consumer(String bootstrap) {
        Map<String, Object> settings = common(bootstrap, ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, Topics.LARGEST_RECORD_BYTES);
        return settings;
    }

    private static Map<String, Object> common(String bootstrap, String bootstrapSetting) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(bootstrapSetting, bootstrap);
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, RECONNECT_AT_MOST_MILLIS);
        return settings;
    }
}
