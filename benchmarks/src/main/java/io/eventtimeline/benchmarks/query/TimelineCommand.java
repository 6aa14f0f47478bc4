package io.eventtimeline.benchmarks.query;

import io.eventtimeline.benchmarks.machine.Machine;
import io.eventtimeline.benchmarks.pipeline.House;
import io.eventtimeline.benchmarks.pipeline.Services;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
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
    /// Enough of the last ones that each partition has some: within a partition they come in order.
    private static final int LAST = 60;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    @Option(names = "--events", defaultValue = "1000000", description = "to load before; default: ${DEFAULT-VALUE}")
    private int events;

    @Option(names = "--rate", defaultValue = "50", description = "questions a second; default: ${DEFAULT-VALUE}")
    private int rate;

    @Option(names = "--seconds", defaultValue = "60", description = "for each kind; default: ${DEFAULT-VALUE}")
    private int seconds;

    @Option(names = "--warm-up", defaultValue = "20", description = "seconds before each; default: ${DEFAULT-VALUE}")
    private int warmUp;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        try (House house = House.start()) {
            IndexSizes sizes = new IndexSizes(house.elasticsearch());
            long begin = System.nanoTime();
            fill(house.services(), sizes);
            long filled = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
            StringBuilder table = new StringBuilder();
            table.append("%n%s; load generator included; filled in %d s%n%n".formatted(Machine.facts(), filled));
            table.append("| asked | p50 | p99 | longest | answers |\n|---|---|---|---|---|\n");
            Asking asking = new Asking(house.services(), rate);
            for (Questions questions : Questions.values()) {
                asking.ask(questions, Duration.ofSeconds(warmUp));
                table.append(asking.ask(questions, Duration.ofSeconds(seconds)).row());
            }
            table.append("\n| weighed | | | |\n|---|---|---|---|\n");
            for (String index : List.of("events", "entries", "articles")) {
                sizes.merge(index);
                table.append(sizes.row(index));
            }
            System.out.print(table);
        }
        return CommandLine.ExitCode.OK;
    }

    /// Returns when the last articles' events are in entries.
    private void fill(Services services, IndexSizes sizes) throws IOException, InterruptedException {
        int articles = Math.max(LAST, events / Archive.HAPPENINGS);
        for (int from = 0; from < articles; from += BATCH) {
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
