package io.eventtimeline.benchmarks.stream;

import io.eventtimeline.benchmarks.machine.Machine;
import io.eventtimeline.benchmarks.pipeline.House;
import io.eventtimeline.benchmarks.pipeline.RoomUse;
import io.eventtimeline.benchmarks.pipeline.Services;
import io.eventtimeline.contracts.Json;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./timeline bench streams`: starts the house, opens streams, publishes articles at a steady rate, and tells how long
/// it took until all readers had heard of each.
@Command(
        name = "streams",
        description = "How long until everyone who follows the timeline has heard what was published.",
        mixinStandardHelpOptions = true)
public final class StreamsCommand implements Callable<Integer> {
    private static final Duration SETTLING = Duration.ofSeconds(60);
    private static final int WARM_UP = 20;
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int MEGA = 1_000_000;
    private static final String ROOM = "timeline-service";

    @Option(names = "--streams", defaultValue = "1000", description = "open at once; default: ${DEFAULT-VALUE}")
    private int streams;

    @Option(names = "--rate", defaultValue = "10", description = "articles a second; default: ${DEFAULT-VALUE}")
    private double rate;

    @Option(names = "--seconds", defaultValue = "60", description = "default: ${DEFAULT-VALUE}")
    private int seconds;

    @Override
    public Integer call() throws IOException, InterruptedException {
        String machine = Machine.facts();
        try (House house = House.start()) {
            Services services = house.services();
            // What is made with the first article: connections, classes, compiled code.
            publish(services, 0, WARM_UP, _ -> {});
            RoomUse before = house.use(ROOM);
            int articles = Math.toIntExact(Math.round(rate * seconds));
            try (Readers readers = Readers.open(services.timeline(), streams, 2 * WARM_UP + articles)) {
                publish(services, WARM_UP, 2 * WARM_UP, readers::published);
                readers.await(WARM_UP, 2 * WARM_UP, SETTLING);
                RoomUse open = house.use(ROOM);
                publish(services, 2 * WARM_UP, 2 * WARM_UP + articles, readers::published);
                readers.await(2 * WARM_UP, 2 * WARM_UP + articles, SETTLING);
                System.out.printf("%n%s; %,d readers included%n", machine, streams);
                System.out.print(readers.table(rate, 2 * WARM_UP));
                System.out.print(used(before, open, house.use(ROOM), articles));
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private String used(RoomUse before, RoomUse open, RoomUse after, int articles) {
        return """

                | timeline-service | |
                |---|---|
                | memory without streams, with them, at the end | %d MB, %d MB, %d MB |
                | processor time, of each event sent to a reader | %.0f us |
                """.formatted(
                        before.bytes() / MEGA,
                        open.bytes() / MEGA,
                        after.bytes() / MEGA,
                        after.processor().minus(open.processor()).toNanos() / 1e3 / articles / streams);
    }

    private void publish(Services services, int from, int to, IntConsumer published)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        for (int number = from; number < to; number++) {
            long due = begin + (long) ((number - from) / rate * 1e9);
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            published.accept(number);
            services.publishLines(List.of(article(number)));
        }
    }

    /// One event each, of a person of its own on a day of its own, so that none merges with another.
    private static String article(int number) {
        LocalDate day = FIRST_DAY.plusDays(number);
        return Json.text(Json.MAPPER
                .createObjectNode()
                .put("id", "stream-" + number)
                .put("title", "News of the day, " + number)
                .put("text", "Minister " + Readers.name(number) + " resigned in Oslo on " + DAY.format(day) + ".")
                .put("published", day.plusDays(1).toString())
                .put("publisher", "The Example Gazette"));
    }
}
