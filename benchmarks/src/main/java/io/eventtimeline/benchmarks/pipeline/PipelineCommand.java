package io.eventtimeline.benchmarks.pipeline;

import java.io.IOException;
import java.time.Duration;
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
    @Option(names = "--warm-up", defaultValue = "3000", description = "articles before; default: ${DEFAULT-VALUE}")
    private int warmUp;

    @Option(names = "--articles", defaultValue = "6000", description = "for articles/s; default: ${DEFAULT-VALUE}")
    private int articles;

    @Option(names = "--seconds", defaultValue = "120", description = "for the latency; default: ${DEFAULT-VALUE}")
    private int seconds;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        try (House house = House.start()) {
            Throughput throughput = new Throughput(house.services());
            throughput.measure("warm", warmUp);
            double rate = throughput.measure("full", articles);
            long events = house.services().datedEvents(Generator.article("full", articles - 1));
            List<Long> millis = new Latency(house.services()).measure("half", rate / 2, Duration.ofSeconds(seconds));
            System.out.print(table(rate, events, millis));
        }
        return CommandLine.ExitCode.OK;
    }

    private String table(double rate, long events, List<Long> millis) {
        List<Long> sorted = millis.stream().sorted().toList();
        return """

                | measured | |
                |---|---|
                | articles, each of %d characters with %d dated events | %d |
                | articles a second, sustained | %.0f |
                | from request to searchable at %.0f a second, p50 | %d ms |
                | p99 (of %d articles asked for) | %d ms |
                | processors, Java | %d, %s |
                """.formatted(
                        Generator.article("full", 0).text().length(),
                        events,
                        articles,
                        rate,
                        rate / 2,
                        percentile(sorted, 50),
                        sorted.size(),
                        percentile(sorted, 99),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version());
    }

    /// The smallest figure that this share of them does not exceed.
    static long percentile(List<Long> sorted, int percent) {
        int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
        return sorted.get(Math.max(0, rank - 1));
    }
}
