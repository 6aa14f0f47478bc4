package io.eventtimeline.benchmarks.dating;

import io.eventtimeline.extraction.Extractor;
import io.eventtimeline.extraction.dating.DatingWeights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./timeline bench train-dating --data FOLDER --output FILE`: fits `dating.weights`, and prints what it reaches on
/// topics left out.
@Command(
        name = "train-dating",
        mixinStandardHelpOptions = true,
        description = "Fits the weights by which an event's date is chosen, and says how they do on topics left out.")
public final class TrainDatingCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            required = true,
            paramLabel = "FOLDER",
            description = "with meantime-dev.jsonl, timeset-dev.jsonl and tdg-dev.jsonl (docs/quality.md);"
                    + " our own reports by topic are read too")
    private Path data = Path.of(".");

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "where the weights go; without it only the figures are printed")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        Extractor extractor = Extractor.english();
        List<Problem> problems = new ArrayList<>();
        Map<String, Integer> gold = new HashMap<>();
        for (GoldChoices document : new GoldReader(data).all()) {
            document.events()
                    .forEach(event -> gold.merge(LeftOut.key(document.topic(), event.kind()), 1, Integer::sum));
            problems.addAll(document.problems(extractor));
        }
        System.err.println(problems.size() + " events that gold speaks of; fitting, each topic left out once");
        System.out.println("| topic left out | gold | events | found | right of all | right of dated |");
        System.out.println("|---|---|---|---|---|---|");
        new LeftOut(problems, gold).table().forEach(System.out::println);
        if (output != null) {
            write(output, Trainer.fit(problems));
        }
        return 0;
    }

    private static void write(Path file, DatingWeights weights) throws IOException {
        var lines = new ArrayList<>(List.of(
                "# What each answer is worth when an event's date is chosen; made by: ./timeline bench train-dating",
                "# First the two questions of a template, then the answers, then the weight. docs/events.md"));
        lines.addAll(weights.lines());
        Files.write(file, lines);
    }
}
