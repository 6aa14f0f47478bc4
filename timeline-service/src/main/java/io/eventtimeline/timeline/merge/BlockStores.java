package io.eventtimeline.timeline.merge;

import io.eventtimeline.merging.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/// What the step by block knows, on disk. Keys begin with the block, so that what belongs together lies together:
///
///     mentions      harm \0 e-17                      the mention
///     keys          harm \0 bomb 2016-08 \0 e-17      nothing; found by its beginning
///     memberships   harm \0 e-17                      the id of its component
///     components    harm \0 e-03                      members and entries
///     entries       n-4711                            as published
final class BlockStores {
    private static final char END = '\0';
    private static final byte[] NOTHING = {};

    /// Mentions that were read lately, about 8 KiB each and at most five tasks: to parse them again took most of the
    /// step's time.
    private static final int LATELY = 500;

    private final KeyValueStore<String, Mention> mentions;
    private final Map<String, Mention> lately = new LinkedHashMap<>(LATELY, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Mention> eldest) {
            return size() > LATELY;
        }
    };
    private final KeyValueStore<String, byte[]> keys;
    private final KeyValueStore<String, String> memberships;
    private final KeyValueStore<String, Component> components;
    private final KeyValueStore<String, Published> entries;

    BlockStores(ProcessorContext<?, ?> context) {
        mentions = context.getStateStore(MergeTopology.MENTIONS);
        keys = context.getStateStore(MergeTopology.KEYS);
        memberships = context.getStateStore(MergeTopology.MEMBERSHIPS);
        components = context.getStateStore(MergeTopology.COMPONENTS);
        entries = context.getStateStore(MergeTopology.ENTRIES);
    }

    /// Of a mention, its membership or its component.
    static String key(String block, String eventId) {
        return block + END + eventId;
    }

    @Nullable
    Mention mention(String block, String eventId) {
        String key = key(block, eventId);
        Mention known = lately.get(key);
        if (known == null) {
            known = mentions.get(key);
            if (known != null) {
                lately.put(key, known);
            }
        }
        return known;
    }

    /// Ids of the mentions of a block that have a key.
    List<String> having(String block, String key) {
        String beginning = block + END + key + END;
        List<String> ids = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> found =
                keys.prefixScan(beginning, Serdes.String().serializer())) {
            found.forEachRemaining(row -> ids.add(row.key.substring(beginning.length())));
        }
        return ids;
    }

    @Nullable
    Component componentOf(String block, String eventId) {
        String id = memberships.get(key(block, eventId));
        return id == null ? null : components.get(key(block, id));
    }

    @Nullable
    Published published(String entryId) {
        return entries.get(entryId);
    }

    void put(String block, Mention mention, Set<String> keysOf) {
        mentions.put(key(block, mention.id()), mention);
        lately.put(key(block, mention.id()), mention);
        keysOf.forEach(key -> keys.put(block + END + key + END + mention.id(), NOTHING));
    }

    void remove(String block, Mention mention, Set<String> keysOf) {
        mentions.delete(key(block, mention.id()));
        lately.remove(key(block, mention.id()));
        memberships.delete(key(block, mention.id()));
        keysOf.forEach(key -> keys.delete(block + END + key + END + mention.id()));
    }

    void put(String block, Component component) {
        components.put(key(block, component.id()), component);
        for (String member : component.members()) {
            if (!component.id().equals(memberships.get(key(block, member)))) {
                memberships.put(key(block, member), component.id());
            }
        }
    }

    void remove(String block, Component component) {
        components.delete(key(block, component.id()));
    }

    void put(Published published) {
        entries.put(published.entry().id(), published);
    }

    void removeEntry(String entryId) {
        entries.delete(entryId);
    }
}
