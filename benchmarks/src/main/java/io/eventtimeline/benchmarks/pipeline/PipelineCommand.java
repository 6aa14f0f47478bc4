package io.eventtimeline.benchmarks.pipeline;

import io.eventtimeline.benchmarks.machine.Machine;
import io.eventtimeline.benchmarks.people.Archive;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./timeline bench pipeline`: starts the house, warms it up, measures, prints a table, stops the house.
@Command(
        name = "pipeline",
        description = "The whole way over HTTP: articles a second, and from request to searchable at a steady rate.",
        mixinStandardHelpOptions = true)
public final class PipelineCommand implements Callable<Integer> {
    private static final int RUNS = 3;

    @Option(names = "--warm-up", defaultValue = "3000", description = "articles before; default: ${DEFAULT-VALUE}")
    private int warmUp;

    @Option(
            names = "--articles",
            defaultValue = "6000",
            description = "for articles/s, three times; default: ${DEFAULT-VALUE}")
    private int articles;

    @Option(
            names = "--happenings",
            defaultValue = "" + Archive.HAPPENINGS,
            description = "with a date, of an article, at most " + Archive.HAPPENINGS + "; default: ${DEFAULT-VALUE}")
    private int happenings;

    @Option(
            names = "--rate",
            defaultValue = "100",
            description = "articles a second for the latency; default: ${DEFAULT-VALUE}")
    private double rate;

    @Option(names = "--seconds", defaultValue = "120", description = "for the latency; default: ${DEFAULT-VALUE}")
    private int seconds;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        String machine = Machine.facts();
        try (House house = House.start()) {
            Services services = house.services();
            Generator generator = new Generator(happenings);
            Throughput throughput = new Throughput(services, generator);
            System.err.printf(
                    "warmed up with %d articles: %.0f a second%n", warmUp, throughput.measure("warm", warmUp));
            List<Double> rates = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                rates.add(throughput.measure("full" + run, articles));
                System.err.printf("%d articles: %.0f a second%n", articles, rates.getLast());
            }
            Generator.Generated last = generator.article("full0", articles - 1);
            long dated = services.datedEvents(last);
            System.err.printf("%.0f articles a second for %d seconds%n", rate, seconds);
            Latency.Found found = new Latency(services, generator).measure("steady", rate, Duration.ofSeconds(seconds));
            System.out.print(new Figures(machine, articles, last.text().length(), dated, rates, rate, found).table());
        }
        return CommandLine.ExitCode.OK;
    }
}
