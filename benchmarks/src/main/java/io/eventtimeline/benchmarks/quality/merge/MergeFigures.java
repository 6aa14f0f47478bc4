package io.eventtimeline.benchmarks.quality.merge;

import io.eventtimeline.benchmarks.quality.score.Share;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.extraction.Extractor;
import io.eventtimeline.merging.Mention;
import io.eventtimeline.merging.Merger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads, extracts and merges documents, and says how well.
///
///     | set | mentions found | pairs P | pairs R | of all pairs | with related: P | R |
public final class MergeFigures {
    private static final String HEAD = """

            ### merging
            | set | mentions found | pairs P | pairs R | R of all pairs | with related P | with related R |
            |---|---|---|---|---|---|---|
            """;

    private final Extractor extractor;
    private final Merger merger = Merger.standard();

    public MergeFigures(Extractor extractor) {
        this.extractor = extractor;
    }

    /// @param files of a folder; those whose documents have clusters count
    public String text(List<Path> files) throws IOException {
        StringBuilder table = new StringBuilder(HEAD).append(row(HappeningSamples.NAME, HappeningSamples.english()));
        for (Path file : files) {
            if (GoldStory.isFileOfThem(file)) {
                table.append(row(String.valueOf(file.getFileName()), GoldStory.read(file)));
            }
        }
        return table.toString();
    }

    /// Of entries.
    MergeScore score(List<GoldStory> stories) {
        return MergeScore.of(stories, entries(stories), TimelineEntry::id);
    }

    private String row(String name, List<GoldStory> stories) {
        List<TimelineEntry> entries = entries(stories);
        MergeScore same = MergeScore.of(stories, entries, TimelineEntry::id);
        MergeScore related = MergeScore.of(stories, entries, MergeFigures::story);
        return "| " + name + " | " + same.mentions().size() + " of " + same.gold() + " | "
                + cells(same, Share::precision) + cells(same, Share::recall)
                + Share.written(same.whole().recall()) + " | "
                + cells(related, Share::precision)
                + cells(related, Share::recall).stripTrailing() + "\n";
    }

    private static String cells(MergeScore score, Function<Share, Double> figure) {
        return Share.written(figure.apply(score.pairs())) + " | ";
    }

    /// One name for an entry and all that are related to it.
    private static String story(TimelineEntry entry) {
        return Stream.concat(Stream.of(entry.id()), entry.related().stream())
                .min(String::compareTo)
                .orElseThrow();
    }

    private List<TimelineEntry> entries(List<GoldStory> stories) {
        List<Mention> mentions = stories.stream()
                .flatMap(story ->
                        merger.mentions(extractor.extract(story.article(), Version.OFFLINE), List.of()).stream())
                .toList();
        return merger.entries(mentions);
    }
}
