package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.Json;
import java.util.Arrays;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Bytes;

/// A value of a store in two parts: a line of JSON, and bytes that are kept as they came, because to read and
/// write them again costs most of what merging does.
///
/// @param rest JSON of something larger, or nothing
record Headed<H>(H head, Bytes rest) {
    private static final Bytes NOTHING = Bytes.wrap(new byte[0]);

    Headed(H head) {
        this(head, NOTHING);
    }

    boolean hasRest() {
        return rest.get().length > 0;
    }

    byte[] bytes() {
        byte[] line = Json.bytes(head);
        byte[] kept = rest.get();
        byte[] both = Arrays.copyOf(line, line.length + 1 + kept.length);
        both[line.length] = '\n';
        System.arraycopy(kept, 0, both, line.length + 1, kept.length);
        return both;
    }

    static <H> Headed<H> read(byte[] bytes, Class<H> type) {
        int end = 0;
        while (bytes[end] != '\n') {
            end++;
        }
        H head = Json.read(bytes, 0, end, type);
        return new Headed<>(head, Bytes.wrap(Arrays.copyOfRange(bytes, end + 1, bytes.length)));
    }

    /// @param value from a store's
    /// @param kept from the value
    static <H, V> Serde<V> serde(Class<H> type, Function<Headed<H>, V> value, Function<V, Headed<H>> kept) {
        Serializer<V> written = (_, it) -> it == null ? null : kept.apply(it).bytes();
        Deserializer<V> read = (_, bytes) -> bytes == null ? null : value.apply(read(bytes, type));
        return Serdes.serdeFrom(written, read);
    }
}
