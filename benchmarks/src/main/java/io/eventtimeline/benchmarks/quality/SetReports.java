package io.eventtimeline.benchmarks.quality;

import io.eventtimeline.benchmarks.quality.cases.CaseScore;
import io.eventtimeline.benchmarks.quality.cases.CaseSet;
import io.eventtimeline.benchmarks.quality.event.DocumentReader;
import io.eventtimeline.benchmarks.quality.event.EventTopics;
import io.eventtimeline.benchmarks.quality.event.ListScore;
import io.eventtimeline.benchmarks.quality.event.SimpleRule;
import io.eventtimeline.benchmarks.quality.gold.FileKind;
import io.eventtimeline.benchmarks.quality.gold.GoldDocument;
import io.eventtimeline.benchmarks.quality.gold.GoldFolder;
import io.eventtimeline.benchmarks.quality.gold.GoldSet;
import io.eventtimeline.benchmarks.quality.page.PageScore;
import io.eventtimeline.benchmarks.quality.page.PageSet;
import io.eventtimeline.benchmarks.quality.salient.SalientReport;
import io.eventtimeline.benchmarks.quality.tied.TiedReport;
import io.eventtimeline.benchmarks.quality.tied.TiedSet;
import io.eventtimeline.benchmarks.quality.timeline.TimelineReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Prints the tables of each kind of set.
record SetReports(Selection selection, DocumentReader reader) {
    private static final String FIGURES = "| figure | |\n|---|---|\n";

    void events(List<GoldSet> sets) {
        for (GoldSet set : sets) {
            if (set.hasDatedEvents()) {
                EventTopics topics = EventTopics.of(set, reader, SimpleRule.ELSE_PUBLICATION);
                title(set.name(), "events");
                System.out.print(FIGURES + topics.all().ours().text() + "\n" + topics.text()
                        + topics.all().ours().classes());
            }
        }
    }

    void lists(List<GoldSet> sets) throws IOException {
        Map<String, GoldDocument> documents = sets.stream()
                .flatMap(set -> set.documents().stream())
                .collect(Collectors.toMap(GoldDocument::id, document -> document, (first, second) -> first));
        for (Path file : selection.files(FileKind.LIST)) {
            ListScore score = ListScore.of(file, documents, reader.extractor());
            title(String.valueOf(file.getFileName()), "listed events");
            System.out.print(FIGURES + score.text());
            score.missed().forEach(missed -> System.err.println("missed: " + missed));
        }
    }

    void tied() throws IOException {
        for (Path file : selection.files(FileKind.TIED)) {
            TiedSet set = TiedSet.of(file);
            title(set.name(), "events tied to their expressions");
            System.out.print(TiedReport.text(selection.half().map(set::half).orElse(set), reader));
        }
    }

    void salient() throws IOException {
        for (GoldSet set : selection.sets(FileKind.SALIENT)) {
            title(set.name(), "salient events");
            System.out.print(SalientReport.text(set, reader));
        }
    }

    /// The articles of `NAME.timelines.jsonl` are in `NAME.jsonl`.
    void timelines() throws IOException {
        for (Path articles : selection.files(FileKind.ARTICLES)) {
            Path timelines = articles.resolveSibling(GoldFolder.name(articles) + ".timelines.jsonl");
            title(GoldFolder.name(articles), "date F1 of timelines");
            System.out.print(TimelineReport.text(timelines, GoldFolder.set(articles), reader));
        }
    }

    void cases() throws IOException {
        if (selection.has(CaseSet.NAME)) {
            cases(CaseSet.english());
        }
        for (Path each : selection.files(FileKind.CASES)) {
            cases(CaseSet.read(each));
        }
    }

    void cases(CaseSet set) {
        CaseScore score = CaseScore.of(set, reader);
        title(set.name(), "cases by kind");
        System.out.print(score.text());
        score.errors().forEach(System.err::println);
    }

    void pages() throws IOException {
        for (PageSet set : selection.pages()) {
            title(set.name(), "web pages");
            System.out.print(FIGURES + PageScore.of(set).text());
        }
    }

    private static void title(String set, String what) {
        System.out.print("\n### " + set + ": " + what + "\n\n");
    }
}
