package io.eventtimeline.timeline.merge;

import io.eventtimeline.merging.Mention;
import io.eventtimeline.merging.Merger;
import io.eventtimeline.merging.Outline;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/// What the step by block knows, on disk. Keys begin with the block, so that what belongs together lies together:
///
///     share \0 harm \0 c-7       what the article has in the block, see [ShareLines]
///     group \0 harm \0 c-7       components of the article's events
///     component \0 harm \0 e-03  members and entries, where there are several members
///     entry \0 n-4711            as published
///     waiting \0 harm \0 c-7     a share that changed since the components were put together
///
/// All of it is one store, because each store of each task is another partition in every transaction. What follows from
/// it, keys and outlines, is in a second one, see [KeyIndex].
final class BlockStores {
    private static final char END = Rows.END;

    /// Shares that were read lately, some 10 KiB each and at most five tasks: to parse them again took most of the
    /// step's time.
    private static final int LATELY = 600;

    private static final int GROUPS_LATELY = 2_000;

    /// 600 bytes each.
    private static final int OUTLINES_LATELY = 4_000;

    private final Rows<byte[]> shares;
    private final Rows<Grouped> groups;
    private final Rows<Component> components;
    private final Rows<Published> entries;
    private final Rows<Waiting> waiting;
    private final KeyIndex keys;
    private final Map<String, Share> sharesLately = latest(LATELY);
    private final Map<String, Grouped> groupsLately = latest(GROUPS_LATELY);
    private final Map<String, Outline> outlinesLately = latest(OUTLINES_LATELY);

    BlockStores(ProcessorContext<?, ?> context) {
        KeyValueStore<String, byte[]> blocks = context.getStateStore(MergeTopology.BLOCKS);
        shares = new Rows<>(blocks, "share", Serdes.ByteArray());
        groups = new Rows<>(blocks, "group", new JsonSerde<>(Grouped.class));
        components = new Rows<>(blocks, "component", new JsonSerde<>(Component.class));
        entries = new Rows<>(blocks, "entry", Published.SERDE);
        waiting = new Rows<>(blocks, "waiting", new JsonSerde<>(Waiting.class));
        keys = new KeyIndex(context.getStateStore(MergeTopology.KEYS));
    }

    private static <V> Map<String, V> latest(int most) {
        return new LinkedHashMap<>(most, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        };
    }

    private static String key(String block, String id) {
        return block + END + id;
    }

    /// Makes keys and outlines where they are not there: Kafka has no changelog of them.
    void completeKeys(Merger merger) {
        if (keys.isComplete()) {
            return;
        }
        shares.each((key, lines) -> putKeys(block(key), ShareLines.read(lines), merger));
        keys.completed();
    }

    private static String block(String key) {
        return key.substring(0, key.indexOf(END));
    }

    @Nullable
    Share share(String block, String articleId) {
        String key = key(block, articleId);
        Share known = sharesLately.get(key);
        if (known == null) {
            byte[] lines = shares.get(key);
            if (lines != null) {
                known = ShareLines.read(lines);
                sharesLately.put(key, known);
            }
        }
        return known;
    }

    Mention mention(String block, Member member) {
        Share share = Objects.requireNonNull(share(block, member.articleId()), member.articleId());
        return share.mentions().get(share.at(member.eventId()));
    }

    void put(String block, Share share, byte[] lines, Merger merger) {
        shares.put(key(block, share.articleId()), lines);
        sharesLately.put(key(block, share.articleId()), share);
        putKeys(block, share, merger);
    }

    private void putKeys(String block, Share share, Merger merger) {
        if (!share.mentions().isEmpty()) {
            String key = key(block, share.articleId());
            Outline outline = merger.outline(share.mentions());
            keys.put(block, share.articleId(), merger.keys(share.mentions()));
            keys.putOutline(key, outline.bytes());
            outlinesLately.put(key, outline);
        }
    }

    void removeKeys(String block, Share share, Merger merger) {
        String key = key(block, share.articleId());
        keys.remove(block, share.articleId(), merger.keys(share.mentions()));
        keys.removeOutline(key);
        outlinesLately.remove(key);
    }

    private Optional<Outline> outline(String block, String articleId) {
        String key = key(block, articleId);
        Outline known = outlinesLately.get(key);
        if (known == null) {
            byte[] bytes = keys.outline(key);
            if (bytes != null) {
                known = Outline.read(bytes);
                outlinesLately.put(key, known);
            }
        }
        return Optional.ofNullable(known);
    }

    /// The article has nothing in the block any more.
    void remove(String block, String articleId) {
        shares.delete(key(block, articleId));
        sharesLately.remove(key(block, articleId));
        groups.delete(key(block, articleId));
        groupsLately.remove(key(block, articleId));
    }

    /// Takes a share out with its keys.
    ///
    /// @return its lines
    byte[] takeOut(String block, String articleId, Merger merger) {
        byte[] lines = Objects.requireNonNull(shares.get(key(block, articleId)), articleId);
        Share share = ShareLines.read(lines);
        removeKeys(block, share, merger);
        shares.delete(key(block, articleId));
        sharesLately.remove(key(block, articleId));
        return lines;
    }

    /// Articles with mentions that may be linked with some.
    ///
    /// @param mentions of one article, at least one
    Set<String> near(String block, List<Mention> mentions, Merger merger) {
        Set<String> articles = new TreeSet<>();
        keys.find(block, merger.keys(mentions), articles);
        Outline outline = merger.outline(mentions);
        articles.removeIf(article -> outline(block, article)
                .filter(other -> merger.mayBeLinked(outline, other))
                .isEmpty());
        return articles;
    }

    Grouped grouped(String block, String articleId) {
        return groupsLately.computeIfAbsent(key(block, articleId), key -> {
            Grouped known = groups.get(key);
            return known == null ? Grouped.NOT : known;
        });
    }

    void put(String block, String articleId, Grouped grouped) {
        if (!grouped.equals(grouped(block, articleId))) {
            groups.put(key(block, articleId), grouped);
            groupsLately.put(key(block, articleId), grouped);
        }
    }

    /// @param member of the component with this id
    Component component(String block, String id, Member member) {
        Component several = components.get(key(block, id));
        return several == null ? Component.alone(block, member) : several;
    }

    void put(String block, Component component) {
        if (!component.isAlone()) {
            components.put(key(block, component.id()), component);
        }
    }

    void remove(String block, Component component) {
        if (!component.isAlone()) {
            components.delete(key(block, component.id()));
        }
    }

    @Nullable
    Published published(String entryId) {
        return entries.get(entryId);
    }

    void put(Published published) {
        entries.put(published.entryId(), published);
    }

    void removeEntry(String entryId) {
        entries.delete(entryId);
    }

    void waits(String block, String articleId, Waiting how) {
        waiting.put(key(block, articleId), how);
    }

    void waitsNoMore(String block, Collection<String> articles) {
        articles.forEach(article -> waiting.delete(key(block, article)));
    }

    /// What was left waiting by whoever had these stores before.
    void eachWaiting(EachWaiting each) {
        Map<String, Waiting> all = new HashMap<>();
        waiting.each(all::put);
        all.forEach((key, how) -> each.waits(block(key), key.substring(key.indexOf(END) + 1), how));
    }

    interface EachWaiting {
        void waits(String block, String articleId, Waiting how);
    }
}
