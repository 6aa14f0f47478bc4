package io.eventtimeline.benchmarks.quality.merge;

import io.eventtimeline.benchmarks.quality.gold.Span;
import io.eventtimeline.benchmarks.quality.score.Overlap;
import io.eventtimeline.benchmarks.quality.score.Share;
import io.eventtimeline.contracts.EntryMention;
import io.eventtimeline.contracts.Evidence;
import io.eventtimeline.contracts.Part;
import io.eventtimeline.contracts.TimelineEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Pairs of mentions of different articles: whether one entry has both, and whether gold says they are one happening.
///
/// Ours are matched to gold's by overlap, one to one within an article; what matches nothing is passed over.
///
/// @param gold mentions that gold has
/// @param mentions those of them that we found, each with gold's cluster and our entry
record MergeScore(int gold, int goldPairs, List<Found> mentions) {
    /// @param article that it is of
    /// @param cluster of gold
    /// @param entry of ours
    record Found(String article, String cluster, String entry) {}

    private record Trigger(int start, int end, String entry) implements Span {}

    /// @param nameOf an entry: its id, or one name for all that are related
    static MergeScore of(List<GoldStory> stories, List<TimelineEntry> entries, Function<TimelineEntry, String> nameOf) {
        Map<String, List<Trigger>> byArticle = triggers(entries, nameOf);
        List<Found> found = new ArrayList<>();
        Map<String, List<String>> clusters = new HashMap<>();
        for (GoldStory story : stories) {
            String article = story.article().id();
            List<Trigger> ours = byArticle.getOrDefault(article, List.of());
            Overlap.pairs(story.events(), ours)
                    .forEach(pair -> found.add(new Found(
                            article,
                            story.events().get(pair.gold()).cluster(),
                            ours.get(pair.ours()).entry())));
            story.events()
                    .forEach(mention -> clusters.computeIfAbsent(mention.cluster(), name -> new ArrayList<>())
                            .add(article));
        }
        int gold = stories.stream().mapToInt(story -> story.events().size()).sum();
        return new MergeScore(
                gold,
                clusters.values().stream().mapToInt(MergeScore::acrossArticles).sum(),
                found);
    }

    private static Map<String, List<Trigger>> triggers(
            List<TimelineEntry> entries, Function<TimelineEntry, String> nameOf) {
        Map<String, List<Trigger>> byArticle = new HashMap<>();
        for (TimelineEntry entry : entries) {
            for (EntryMention mention : entry.mentions()) {
                Evidence evidence = mention.event().evidence();
                if (evidence.part() == Part.TEXT) {
                    byArticle
                            .computeIfAbsent(mention.event().articleId(), id -> new ArrayList<>())
                            .add(new Trigger(evidence.start(), evidence.end(), nameOf.apply(entry)));
                }
            }
        }
        return byArticle;
    }

    /// Pairs that one entry has both of, those of them that are right, and those that are right at all.
    Share pairs() {
        int right = mentions.stream()
                .collect(Collectors.groupingBy(found -> found.entry() + '\n' + found.cluster()))
                .values()
                .stream()
                .mapToInt(MergeScore::pairsOf)
                .sum();
        return new Share(right, pairsBy(Found::entry), pairsBy(Found::cluster));
    }

    /// The same of all that gold has, found or not.
    Share whole() {
        return new Share(pairs().hits(), pairs().ours(), goldPairs);
    }

    private int pairsBy(Function<Found, String> group) {
        return mentions.stream().collect(Collectors.groupingBy(group)).values().stream()
                .mapToInt(MergeScore::pairsOf)
                .sum();
    }

    private static int pairsOf(Collection<Found> group) {
        return acrossArticles(group.stream().map(Found::article).toList());
    }

    private static int acrossArticles(Collection<String> articles) {
        int pairs = articles.size() * (articles.size() - 1) / 2;
        Map<String, Long> counts = articles.stream().collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        for (long count : counts.values()) {
            pairs -= (int) (count * (count - 1) / 2);
        }
        return pairs;
    }
}
