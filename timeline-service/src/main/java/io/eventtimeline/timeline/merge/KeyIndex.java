package io.eventtimeline.timeline.merge;

import io.eventtimeline.merging.Keys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/// Which articles have a key in a block, found by the beginning of the row. And outlines of the articles' shares, see
/// [Outline].
///
///     1, key mixed with the block in 8 bytes, id of the article: how many subjects it needs, see [Keys#least()]
///     2, block, \0, id of the article: its outline
///
/// So it can find articles of another block too, where two hashes meet; whoever asks looks at what it finds anyway.
///
/// The rows follow from the shares. So Kafka has no changelog of them: who comes to a store without them makes them
/// anew, see [#isComplete].
final class KeyIndex {
    private static final byte[] NOTHING = {};
    private static final byte AFTER_ALL_TEXT = (byte) 0xFF;
    private static final byte KEY = 1;
    private static final byte OUTLINE = 2;
    private static final int KEY_BYTES = 1 + Long.BYTES;

    /// What the keys of a subject begin with.
    static final int SUBJECT_BYTES = 1 + Integer.BYTES;

    private static final Bytes COMPLETE = Bytes.wrap(new byte[] {0});

    private final KeyValueStore<Bytes, byte[]> rows;

    KeyIndex(KeyValueStore<Bytes, byte[]> rows) {
        this.rows = rows;
    }

    /// Whether it has the rows of all shares.
    boolean isComplete() {
        return rows.get(COMPLETE) != null;
    }

    void completed() {
        rows.put(COMPLETE, NOTHING);
    }

    void put(String block, String articleId, Keys keys) {
        byte[] least = {(byte) keys.least()};
        rows.putAll(keys.all()
                .mapToObj(key -> KeyValue.pair(row(block, key, articleId), least))
                .toList());
    }

    void remove(String block, String articleId, Keys keys) {
        keys.all().forEach(key -> rows.delete(row(block, key, articleId)));
    }

    /// Adds the articles that share as many subjects as they have to.
    void find(String block, Keys keys, Set<String> articles) {
        Map<String, Shared> found = new HashMap<>();
        for (Keys.Run run : keys.runs()) {
            try (KeyValueIterator<Bytes, byte[]> some =
                    rows.range(beginning(block, run.from()), end(block, run.to()))) {
                while (some.hasNext()) {
                    KeyValue<Bytes, byte[]> next = some.next();
                    String article = article(next.key);
                    int needed = run.isEnough() ? 1 : Math.min(keys.least(), next.value[0]);
                    if (found.computeIfAbsent(article, _ -> new Shared()).and(run.subject()) >= needed) {
                        articles.add(article);
                    }
                }
            }
        }
    }

    /// How many subjects were found with an article; those of one subject come one after another.
    private static final class Shared {
        private int subjects;
        private int last;

        int and(int subject) {
            if (subjects == 0 || subject != last) {
                subjects++;
                last = subject;
            }
            return subjects;
        }
    }

    /// @param share block and article
    byte @Nullable [] outline(String share) {
        return rows.get(outlineRow(share));
    }

    void putOutline(String share, byte[] outline) {
        rows.put(outlineRow(share), outline);
    }

    void removeOutline(String share) {
        rows.delete(outlineRow(share));
    }

    private static Bytes outlineRow(String share) {
        byte[] text = share.getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(
                ByteBuffer.allocate(1 + text.length).put(OUTLINE).put(text).array());
    }

    private static Bytes row(String block, long key, String articleId) {
        byte[] article = articleId.getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(KEY_BYTES + article.length)
                .put(KEY)
                .putLong(mixed(block, key))
                .put(article)
                .array());
    }

    private static Bytes beginning(String block, long key) {
        return row(block, key, "");
    }

    private static Bytes end(String block, long key) {
        byte[] beginning = beginning(block, key).get();
        byte[] end = Arrays.copyOf(beginning, beginning.length + 1);
        end[beginning.length] = AFTER_ALL_TEXT;
        return Bytes.wrap(end);
    }

    /// Neighbours stay neighbours: the lower half counts months.
    private static long mixed(String block, long key) {
        return key ^ ((long) block.hashCode() << Integer.SIZE);
    }

    private static String article(Bytes row) {
        byte[] bytes = row.get();
        return new String(bytes, KEY_BYTES, bytes.length - KEY_BYTES, StandardCharsets.UTF_8);
    }
}
