package io.eventtimeline.timeline.merge;

import java.util.function.BiConsumer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/// The rows of one kind in a store that has several kinds.
final class Rows<V> {
    static final char END = '\0';

    private final KeyValueStore<String, byte[]> store;
    private final String kind;
    private final Serde<V> values;

    /// @param kind what keys begin with: `share`
    Rows(KeyValueStore<String, byte[]> store, String kind, Serde<V> values) {
        this.store = store;
        this.kind = kind + END;
        this.values = values;
    }

    @Nullable
    V get(String key) {
        byte[] value = store.get(kind + key);
        return value == null ? null : value(value);
    }

    void put(String key, V value) {
        store.put(kind + key, values.serializer().serialize(kind, value));
    }

    void delete(String key) {
        store.delete(kind + key);
    }

    /// In the order of their keys.
    void each(BiConsumer<String, V> row) {
        try (KeyValueIterator<String, byte[]> all =
                store.prefixScan(kind, Serdes.String().serializer())) {
            while (all.hasNext()) {
                KeyValue<String, byte[]> next = all.next();
                row.accept(next.key.substring(kind.length()), value(next.value));
            }
        }
    }

    private V value(byte[] bytes) {
        return values.deserializer().deserialize(kind, bytes);
    }
}
