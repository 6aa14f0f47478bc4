package io.eventtimeline.benchmarks.quality;

import io.eventtimeline.benchmarks.quality.gold.GoldFolder;
import io.eventtimeline.benchmarks.quality.gold.GoldSet;
import io.eventtimeline.benchmarks.quality.gold.Half;
import io.eventtimeline.benchmarks.quality.report.ErrorList;
import io.eventtimeline.benchmarks.quality.report.FigureTable;
import io.eventtimeline.benchmarks.quality.report.KindTable;
import io.eventtimeline.benchmarks.quality.score.Judgement;
import io.eventtimeline.benchmarks.quality.score.Judging;
import io.eventtimeline.extraction.time.TimeTagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./timeline bench quality --data FOLDER`: scores the tagger, and prints the tables of docs/quality.md.
@Command(
        name = "quality",
        mixinStandardHelpOptions = true,
        description =
                "How many dates are found and how many are right: on gold sets that you have, and on our own sentences.")
public final class QualityCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "of gold sets, one .jsonl file each: lines of {\"id\",\"dct\",\"text\",\"timexes\":[...]}")
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

    @Override
    public Integer call() throws IOException {
        var judging = new Judging(TimeTagger.english());
        Map<String, List<Judgement>> judged = new LinkedHashMap<>();
        for (GoldSet set : sets()) {
            judged.put(set.name(), judging.of(set));
        }
        if (errors > 0) {
            judged.forEach((name, its) -> System.out.print(new ErrorList(name, its, errors).text()));
            return 0;
        }
        System.out.print(new FigureTable(judged).text());
        judged.forEach((name, its) -> System.out.print("\n### " + name + "\n" + new KindTable(its).text()));
        return 0;
    }

    private List<GoldSet> sets() throws IOException {
        var sets = new ArrayList<GoldSet>();
        if (data == null) {
            System.err.println("no --data FOLDER: gold sets are skipped");
            return sets;
        }
        var folder = new GoldFolder(data);
        for (String name : folder.names()) {
            if (only.isEmpty() || only.contains(name)) {
                GoldSet set = folder.read(name);
                if (set.hasTimexes()) {
                    sets.add(half == null ? set : set.half(half));
                } else {
                    System.err.println(name + ": has no expressions of time marked; skipped");
                }
            }
        }
        return sets;
    }
}
