package io.eventtimeline.benchmarks.query;

import io.eventtimeline.benchmarks.machine.Machine;
import io.eventtimeline.benchmarks.people.Archive;
import io.eventtimeline.benchmarks.pipeline.House;
import io.eventtimeline.benchmarks.pipeline.Services;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/// `./timeline bench timeline`: starts the house, fills it with an archive, asks, weighs the indices, stops the house.
@Command(
        name = "timeline",
        description = "How quickly readers are answered, and how much room the indices take, with many events.",
        mixinStandardHelpOptions = true)
public final class TimelineCommand implements Callable<Integer> {
    private static final int BATCH = 50;
    private static final int TOLD = 100 * BATCH;
    /// Enough of the last ones that each partition has some: within a partition they come in order.
    private static final int LAST = 60;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    @Option(names = "--events", defaultValue = "1000000", description = "to load before; default: ${DEFAULT-VALUE}")
    private int events;

    @Option(names = "--rate", defaultValue = "50", description = "questions a second; default: ${DEFAULT-VALUE}")
    private int rate;

    @Option(names = "--seconds", defaultValue = "60", description = "for each kind; default: ${DEFAULT-VALUE}")
    private int seconds;

    @Option(names = "--warm-up", defaultValue = "30", description = "seconds before each; default: ${DEFAULT-VALUE}")
    private int warmUp;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "folder of the house, kept: what was loaded there once is not loaded again")
    private @Nullable Path data;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        try (House house = data == null ? House.start() : House.start(data)) {
            IndexSizes sizes = new IndexSizes(house.elasticsearch());
            long begin = System.nanoTime();
            fill(house.services(), sizes);
            long filled = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
            System.err.printf(
                    "%,d events and %,d entries after %d s%n",
                    sizes.documents("events"), sizes.documents("entries"), filled);
            System.out.print(asked(house.services()));
            System.out.print(weighed(sizes));
        }
        return CommandLine.ExitCode.OK;
    }

    private String asked(Services services) throws IOException, InterruptedException, ExecutionException {
        StringBuilder table = new StringBuilder("%n%s; load generator included%n%n".formatted(Machine.facts()));
        table.append("| asked | p50 | p99 | longest | answers |\n|---|---|---|---|---|\n");
        Asking asking = new Asking(services, rate);
        for (Questions questions : Questions.ALL) {
            System.err.println("asking: " + questions.title());
            asking.ask(questions, 0, Duration.ofSeconds(warmUp));
            AnswerTimes times = asking.ask(questions, 1, Duration.ofSeconds(seconds));
            System.err.print(
                    times.rows() + "the slowest, load average %.1f:%n".formatted(Machine.load()) + times.slowest());
            table.append(times.rows());
        }
        return table.toString();
    }

    private static String weighed(IndexSizes sizes) throws IOException, InterruptedException {
        StringBuilder table = new StringBuilder("\n| weighed | | | |\n|---|---|---|---|\n");
        for (String index : List.of("events", "entries", "articles")) {
            sizes.merge(index);
            table.append(sizes.row(index));
        }
        return table.toString();
    }

    /// Returns when the last articles' events are in entries.
    private void fill(Services services, IndexSizes sizes) throws IOException, InterruptedException {
        int articles = Math.max(LAST, events / Archive.HAPPENINGS);
        if (isOnTheTimeline(services, articles - 1)) {
            return;
        }
        for (int from = 0; from < articles; from += BATCH) {
            if (from % TOLD == 0) {
                System.err.printf("%,d of %,d articles sent%n", from, articles);
            }
            services.publishLines(IntStream.range(from, Math.min(articles, from + BATCH))
                    .mapToObj(Archive::article)
                    .toList());
        }
        for (int number = articles - LAST; number < articles; number++) {
            while (!isOnTheTimeline(services, number)) {
                System.err.printf("%,d events, %,d entries%n", sizes.documents("events"), sizes.documents("entries"));
                Thread.sleep(BETWEEN_LOOKS);
            }
        }
        // Questions and writing are measured apart, and this is its end.
        while (sizes.segmentsAreMerged()) {
            System.err.println("Elasticsearch merges segments");
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private static boolean isOnTheTimeline(Services services, int number) throws InterruptedException {
        try {
            JsonNode told = services.get("/v1/articles/c-" + Archive.id(number) + "/events")
                    .path("events");
            for (JsonNode event : told) {
                services.get("/v1/entries/" + event.path("id").asString());
            }
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
