package io.eventtimeline.merging;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.EntryMention;
import io.eventtimeline.contracts.TimelineEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Entries are a function of the mentions that are live, and of nothing else.
class AnyOrderTest {
    private static final int ARTICLES = 40;
    private final Merger merger = Merger.standard();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void shuffled_mentions_make_the_same_entries(long seed) {
        List<Mention> mentions = Sample.crowd(seed, ARTICLES);
        List<TimelineEntry> entries = merger.entries(mentions);
        List<Mention> shuffled = new ArrayList<>(mentions);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(merger.entries(shuffled)).isEqualTo(entries);
        assertThat(entries).anyMatch(entry -> entry.articles() > 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_mention_is_in_one_entry(long seed) {
        List<Mention> mentions = Sample.crowd(seed, ARTICLES);

        assertThat(merger.entries(mentions).stream()
                        .flatMap(entry -> entry.mentions().stream())
                        .map(EntryMention::event))
                .containsExactlyInAnyOrderElementsOf(
                        mentions.stream().map(Mention::event).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void components_kept_one_mention_at_a_time_make_the_same_entries(long seed) {
        List<Mention> mentions = Sample.crowd(seed, ARTICLES);
        Collections.shuffle(mentions, new Random(seed + 1));
        var live = new Live();
        mentions.forEach(live::add);
        List<Mention> retracted = mentions.subList(0, mentions.size() / 3);
        retracted.forEach(live::remove);
        retracted.subList(0, retracted.size() / 2).forEach(live::add);

        List<Mention> left = new ArrayList<>(mentions);
        left.removeAll(retracted.subList(retracted.size() / 2, retracted.size()));
        assertThat(live.entries()).isEqualTo(new TreeMap<>(byId(merger.entries(left))));
    }

    /// Many are not compared each with each.
    @Test
    void components_of_many_are_those_of_looking_at_each_pair() {
        List<Mention> many = Sample.crowd(1, 200).stream()
                .filter(mention -> merger.block(mention).equals("harm"))
                .sorted(Comparator.comparing(Mention::id))
                .toList();
        var sets = new DisjointSets(many.size());
        for (int at = 0; at < many.size(); at++) {
            for (int other = 0; other < at; other++) {
                if (merger.linked(many.get(at), many.get(other))) {
                    sets.join(at, other);
                }
            }
        }
        Map<Integer, List<Mention>> components = new TreeMap<>();
        for (int at = 0; at < many.size(); at++) {
            components
                    .computeIfAbsent(sets.first(at), each -> new ArrayList<>())
                    .add(many.get(at));
        }

        assertThat(many).hasSizeGreaterThan(201);
        assertThat(merger.components(many)).containsExactlyElementsOf(components.values());
    }

    private static Map<String, TimelineEntry> byId(Collection<TimelineEntry> entries) {
        Map<String, TimelineEntry> byId = new HashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return byId;
    }

    /// What a service keeps: mentions, their keys and their components; a change touches the components it meets.
    private final class Live {
        private final Map<String, Set<Mention>> byKey = new HashMap<>();
        private final Map<Mention, Set<Mention>> componentOf = new HashMap<>();

        void add(Mention mention) {
            Set<Mention> pool = new HashSet<>(Set.of(mention));
            for (String key : keys(mention)) {
                for (Mention other : byKey.computeIfAbsent(key, each -> new HashSet<>())) {
                    if (!pool.contains(other) && merger.linked(mention, other)) {
                        pool.addAll(componentOf.getOrDefault(other, Set.of()));
                    }
                }
                byKey.getOrDefault(key, new HashSet<>()).add(mention);
            }
            part(pool);
        }

        void remove(Mention mention) {
            keys(mention)
                    .forEach(key -> byKey.getOrDefault(key, new HashSet<>()).remove(mention));
            Set<Mention> rest = new HashSet<>(componentOf.getOrDefault(mention, Set.of()));
            rest.remove(mention);
            componentOf.remove(mention);
            part(rest);
        }

        private void part(Set<Mention> pool) {
            merger.components(pool).forEach(component -> {
                Set<Mention> members = Set.copyOf(component);
                members.forEach(member -> componentOf.put(member, members));
            });
        }

        private List<String> keys(Mention mention) {
            return merger.keys(List.of(mention))
                    .marks()
                    .mapToObj(mark -> merger.block(mention) + '/' + mark)
                    .toList();
        }

        Map<String, TimelineEntry> entries() {
            Map<String, TimelineEntry> entries = new TreeMap<>();
            for (Set<Mention> component : new HashSet<>(componentOf.values())) {
                String block = merger.block(component.iterator().next());
                entries.putAll(byId(merger.entries(block, List.copyOf(component))));
            }
            return entries;
        }
    }
}
