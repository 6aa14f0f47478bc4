package io.eventtimeline.benchmarks.stream;

import io.eventtimeline.benchmarks.machine.Machine;
import io.eventtimeline.benchmarks.pipeline.House;
import io.eventtimeline.benchmarks.pipeline.Services;
import io.eventtimeline.contracts.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
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
            int articles = (int) (rate * seconds);
            try (Readers readers = Readers.open(services.timeline(), streams, WARM_UP + articles)) {
                publish(services, readers, 0, WARM_UP);
                readers.awaitAll(WARM_UP, SETTLING);
                publish(services, readers, WARM_UP, WARM_UP + articles);
                readers.awaitAll(WARM_UP + articles, SETTLING);
                System.out.print(readers.table(machine, rate, WARM_UP));
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private void publish(Services services, Readers readers, int from, int to)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        for (int number = from; number < to; number++) {
            long due = begin + (long) ((number - from) / rate * 1e9);
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            readers.published(number);
            services.publishLines(List.of(article(number)));
        }
    }

    /// One event each, of a person of its own, so that none merges with another.
    private static String article(int number) {
        return Json.text(Json.MAPPER
                .createObjectNode()
                .put("id", "stream-" + number)
                .put("title", "News of the day")
                .put("text", "Minister " + Readers.name(number) + " resigned in Oslo on 13 July 2016.")
                .put("published", "2016-08-16")
                .put("publisher", "The Example Gazette"));
    }
}
