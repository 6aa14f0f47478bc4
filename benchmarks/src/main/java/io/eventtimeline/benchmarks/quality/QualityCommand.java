package io.eventtimeline.benchmarks.quality;

import io.eventtimeline.benchmarks.quality.cases.CaseSet;
import io.eventtimeline.benchmarks.quality.event.DocumentReader;
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
import io.eventtimeline.extraction.time.TimeTagger;
import io.eventtimeline.extraction.time.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./timeline bench quality --data FOLDER`: scores the tagger, the dated events and the pages read, and
/// prints the tables of docs/quality-tables.md.
@Command(
        name = "quality",
        mixinStandardHelpOptions = true,
        description =
                "How many dates are found and how many are right: on gold sets that you have, and on our own sentences.")
public final class QualityCommand implements Callable<Integer> {
    private static final List<GoldSet> OWN =
            List.of(SampleSentences.english(), SampleReports.english(), SampleReports.topics());

    private final Judging judging = new Judging(TimeTagger.english());

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description =
                    "of gold sets, one .jsonl file each: lines of {\"id\",\"dct\",\"text\",\"timexes\":[...],\"events\":[...]}, or of pages (docs/quality.md)")
    private @Nullable Path data;

    @Option(
            names = "--cases",
            paramLabel = "FILE",
            description =
                    "of lines {\"id\",\"kind\",\"dct\",\"text\",\"trigger\":[...],\"date\",\"status\":[...]}: only these are scored, kind by kind")
    private @Nullable Path cases;

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
            Files.writeString(floorFile(), Floor.now().text());
            return CommandLine.ExitCode.OK;
        }
        if (cases != null) {
            var none = new Selection(Optional.empty(), List.of(), Optional.empty());
            new SetReports(none, DocumentReader.english()).cases(CaseSet.read(cases));
            return CommandLine.ExitCode.OK;
        }
        var selection = new Selection(Optional.ofNullable(data).map(GoldFolder::new), only, Optional.ofNullable(half));
        selection.refuseUnknown(
                Stream.concat(Stream.of(CaseSet.NAME), OWN.stream().map(GoldSet::name))
                        .toList());
        if (data == null) {
            System.err.println("without --data FOLDER: our own sentences alone, gold sets are skipped");
        }
        List<GoldSet> sets = selection.texts(OWN);
        sets.stream()
                .filter(set -> !set.hasTimexes() && !set.hasDatedEvents())
                .forEach(set -> System.err.println(
                        set.name() + ": neither expressions of time nor dated events are marked; skipped"));
        List<GoldSet> ofTimexes = sets.stream().filter(GoldSet::hasTimexes).toList();
        if (coverage) {
            var rules = new Coverage(RuleBook.english());
            ofTimexes.forEach(rules::read);
            System.out.print(rules.text());
        } else if (errors > 0) {
            errors(ofTimexes, selection);
        } else {
            figures(sets, ofTimexes, selection);
        }
        return CommandLine.ExitCode.OK;
    }

    private void errors(List<GoldSet> sets, Selection selection) throws IOException {
        sets.forEach(set -> System.out.print(new ErrorList(set.name(), judging.of(set), errors).text()));
        for (PageSet set : selection.pages()) {
            PageScore.of(set).errors(errors).forEach(System.out::println);
        }
    }

    private void figures(List<GoldSet> sets, List<GoldSet> ofTimexes, Selection selection) throws IOException {
        if (!ofTimexes.isEmpty()) {
            timexes(ofTimexes);
        }
        DocumentReader reader = DocumentReader.english();
        var reports = new SetReports(selection, reader);
        reports.events(sets);
        reports.lists(sets);
        reports.tied();
        reports.salient();
        reports.timelines();
        reports.cases();
        if (only.isEmpty()) {
            System.out.print(
                    new MergeFigures(reader.extractor()).text(data == null ? List.of() : new GoldFolder(data).files()));
        }
        reports.pages();
    }

    private void timexes(List<GoldSet> sets) {
        Map<String, List<Judgement>> judged = new LinkedHashMap<>();
        sets.forEach(set -> judged.put(set.name(), judging.of(set)));
        System.out.print(new FigureTable(judged).text());
        judged.forEach((name, its) -> System.out.print("\n### " + name + "\n" + new KindTable(its).text()));
    }

    private static Path floorFile() {
        return Path.of(System.getProperty("timeline.root", "."))
                .resolve("benchmarks/src/main/resources/io/eventtimeline/benchmarks/quality")
                .resolve(Floor.FILE);
    }
}
