package io.eventtimeline.benchmarks.quality;

import io.eventtimeline.benchmarks.quality.event.EventScore;
import io.eventtimeline.benchmarks.quality.event.ListScore;
import io.eventtimeline.benchmarks.quality.gold.GoldDocument;
import io.eventtimeline.benchmarks.quality.gold.GoldFolder;
import io.eventtimeline.benchmarks.quality.gold.GoldSet;
import io.eventtimeline.benchmarks.quality.gold.Half;
import io.eventtimeline.benchmarks.quality.gold.SampleReports;
import io.eventtimeline.benchmarks.quality.gold.SampleSentences;
import io.eventtimeline.benchmarks.quality.merge.MergeFigures;
import io.eventtimeline.benchmarks.quality.page.PageScore;
import io.eventtimeline.benchmarks.quality.page.PageSet;
import io.eventtimeline.benchmarks.quality.report.Coverage;
import io.eventtimeline.benchmarks.quality.report.ErrorList;
import io.eventtimeline.benchmarks.quality.report.FigureTable;
import io.eventtimeline.benchmarks.quality.report.KindTable;
import io.eventtimeline.benchmarks.quality.score.Judgement;
import io.eventtimeline.benchmarks.quality.score.Judging;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.extraction.Extractor;
import io.eventtimeline.extraction.time.TimeTagger;
import io.eventtimeline.extraction.time.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./timeline bench quality --data FOLDER`: scores the tagger, the dated events and the pages read, and
/// prints the tables of docs/quality.md.
@Command(
        name = "quality",
        mixinStandardHelpOptions = true,
        description =
                "How many dates are found and how many are right: on gold sets that you have, and on our own sentences.")
public final class QualityCommand implements Callable<Integer> {
    private static final String FIGURES = "\n| figure | |\n|---|---|\n";

    private final Judging judging = new Judging(TimeTagger.english());

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description =
                    "of gold sets, one .jsonl file each: lines of {\"id\",\"dct\",\"text\",\"timexes\":[...],\"events\":[...]}, or of pages (docs/quality.md)")
    private @Nullable Path data;

    @Option(names = "--set", paramLabel = "NAME", description = "only this one; may be given several times")
    private List<String> only = List.of();

    @Option(
            names = "--part",
            description = "${COMPLETION-CANDIDATES}: one half of the documents, to tune on or to look at rarely")
    private @Nullable Half half;

    @Option(
            names = "--errors",
            arity = "0..1",
            fallbackValue = "1000000",
            paramLabel = "N",
            description = "what went wrong, at most N of each sort")
    private int errors;

    @Option(
            names = "--coverage",
            description = "each rule, how often it fired and was right; and the rules that never fired")
    private boolean coverage;

    @Option(
            names = "--update-floor",
            description = "what our own sentences reach now becomes the least that the tests accept")
    private boolean updateFloor;

    @Override
    public Integer call() throws IOException {
        if (updateFloor) {
            EventScore events = EventScore.of(SampleReports.english(), Extractor.english());
            Files.writeString(
                    floorFile(),
                    Floor.of(judging.of(SampleSentences.english()), events).text());
            return CommandLine.ExitCode.OK;
        }
        List<GoldSet> sets = sets();
        List<GoldSet> ofTimexes = sets.stream().filter(GoldSet::hasTimexes).toList();
        if (coverage) {
            var rules = new Coverage(RuleBook.english());
            ofTimexes.forEach(rules::read);
            System.out.print(rules.text());
        } else if (errors > 0) {
            ofTimexes.forEach(set -> System.out.print(new ErrorList(set.name(), judging.of(set), errors).text()));
            for (PageSet set : pageSets()) {
                PageScore.of(set).errors(errors).forEach(System.out::println);
            }
        } else {
            if (!ofTimexes.isEmpty()) {
                timexes(ofTimexes);
            }
            events(sets);
            for (PageSet set : pageSets()) {
                System.out.print("\n### " + set.name() + ": web pages\n" + FIGURES
                        + PageScore.of(set).text());
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private void timexes(List<GoldSet> sets) {
        Map<String, List<Judgement>> judged = new LinkedHashMap<>();
        sets.forEach(set -> judged.put(set.name(), judging.of(set)));
        System.out.print(new FigureTable(judged).text());
        judged.forEach((name, its) -> System.out.print("\n### " + name + "\n" + new KindTable(its).text()));
    }

    private void events(List<GoldSet> sets) throws IOException {
        Extractor extractor = Extractor.english();
        for (GoldSet set : sets) {
            if (set.hasDatedEvents()) {
                EventScore score = EventScore.of(set, extractor);
                System.out.print("\n### " + set.name() + ": events\n" + FIGURES + score.text() + score.classes());
            }
        }
        if (data != null) {
            lists(new GoldFolder(data), sets, extractor);
        }
        if (only.isEmpty()) {
            System.out.print(new MergeFigures(extractor).text(data == null ? List.of() : new GoldFolder(data).files()));
        }
    }

    private void lists(GoldFolder folder, List<GoldSet> sets, Extractor extractor) throws IOException {
        Map<String, GoldDocument> documents = sets.stream()
                .flatMap(set -> set.documents().stream())
                .collect(Collectors.toMap(GoldDocument::id, document -> document, (first, second) -> first));
        for (Path file : folder.files()) {
            if (ListScore.isList(file)) {
                ListScore score = ListScore.of(file, documents, extractor);
                System.out.print("\n### " + file.getFileName() + ": listed events\n" + FIGURES + score.text());
                score.missed().forEach(missed -> System.err.println("missed: " + missed));
            }
        }
    }

    private List<GoldSet> sets() throws IOException {
        var sets = new ArrayList<GoldSet>();
        if (only.isEmpty() || only.contains(SampleSentences.NAME)) {
            sets.add(SampleSentences.english());
        }
        if (only.isEmpty() || only.contains(SampleReports.NAME)) {
            sets.add(SampleReports.english());
        }
        if (data == null) {
            System.err.println("without --data FOLDER: our own sentences alone, gold sets are skipped");
            return known(sets);
        }
        for (GoldSet set : new GoldFolder(data).sets()) {
            if (only.isEmpty() || only.contains(set.name())) {
                if (!set.hasTimexes() && !set.hasDatedEvents()) {
                    System.err.println(
                            set.name() + ": neither expressions of time nor dated events are marked; skipped");
                }
                sets.add(half == null ? set : set.half(half));
            }
        }
        return known(sets);
    }

    private List<PageSet> pageSets() throws IOException {
        var sets = new ArrayList<PageSet>();
        for (Path file : data == null ? List.<Path>of() : new GoldFolder(data).files()) {
            if (PageSet.isOne(file)) {
                PageSet set = PageSet.of(file);
                if (only.isEmpty() || only.contains(set.name())) {
                    sets.add(half == null ? set : set.half(half));
                }
            }
        }
        return sets;
    }

    /// Every name of `--set` is one of these, or it was mistyped.
    private List<GoldSet> known(List<GoldSet> sets) throws IOException {
        List<String> names = Stream.concat(
                        sets.stream().map(GoldSet::name), pageSets().stream().map(PageSet::name))
                .toList();
        for (String name : only) {
            if (!names.contains(name)) {
                throw new InvalidRecord("--set", "names no set: " + name + "; without it you see which there are");
            }
        }
        return sets;
    }

    private static Path floorFile() {
        return Path.of(System.getProperty("timeline.root", "."))
                .resolve("benchmarks/src/main/resources/io/eventtimeline/benchmarks/quality")
                .resolve(Floor.FILE);
    }
}
