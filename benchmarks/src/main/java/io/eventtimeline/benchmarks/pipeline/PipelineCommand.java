package io.eventtimeline.benchmarks.pipeline;

import io.eventtimeline.benchmarks.machine.Machine;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./timeline bench pipeline`: starts the house, warms it up, measures, prints a table, stops the house.
@Command(
        name = "pipeline",
        description = "The whole way over HTTP: articles a second, and from request to searchable at half that rate.",
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

    @Option(names = "--seconds", defaultValue = "120", description = "for the latency; default: ${DEFAULT-VALUE}")
    private int seconds;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        String machine = Machine.facts();
        try (House house = House.start()) {
            Throughput throughput = new Throughput(house.services());
            throughput.measure("warm", warmUp);
            List<Double> rates = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                rates.add(throughput.measure("full" + run, articles));
            }
            rates.sort(Comparator.naturalOrder());
            double rate = rates.get(RUNS / 2);
            long dated = house.services().datedEvents(Generator.article("full0", articles - 1));
            List<Long> millis = new Latency(house.services()).measure("half", rate / 2, Duration.ofSeconds(seconds));
            Figures figures = new Figures(machine, articles, dated, rates, millis);
            System.out.print(figures.table());
        }
        return CommandLine.ExitCode.OK;
    }
}
