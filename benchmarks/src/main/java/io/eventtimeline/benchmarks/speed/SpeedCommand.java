package io.eventtimeline.benchmarks.speed;

import io.eventtimeline.benchmarks.machine.Machine;
import io.eventtimeline.contracts.InvalidRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./timeline bench speed`: runs the benchmarks of this package and writes their table.
///
///     | tag | 1000 kB | 31.1 MB/s | 30.4 to 31.9 |
@Command(
        name = "speed",
        mixinStandardHelpOptions = true,
        description = "How fast text is read in one thread, and how fast the rules are loaded: some five minutes.")
public final class SpeedCommand implements Callable<Integer> {
    private static final double BYTES_PER_MS_TO_MB_PER_S = 1e-3;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            defaultValue = "",
            description = "only benchmarks with this in their name: tokens, matches, tag, pennTags, extract, load")
    private String name = "";

    @Option(names = "--text", paramLabel = "FILE", description = "plain text to read instead of the sample articles")
    private @Nullable Path text;

    @Override
    public Integer call() throws IOException, RunnerException {
        String machine = Machine.facts();
        String only = LoadingBenchmark.class.getPackageName() + ".*\\." + name;
        var options = new OptionsBuilder().include(only);
        if (text != null) {
            System.setProperty(NewsText.FILE, readable(text));
            options.jvmArgsAppend("-D" + NewsText.FILE + "=" + readable(text));
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        System.out.printf("%n%s; one thread; median and range%n%n", machine);
        System.out.println("| step | text | median | from - to |\n|---|---|---|---|");
        for (RunResult result : results) {
            System.out.println(row(result));
        }
        return 0;
    }

    private static String readable(Path file) throws IOException {
        if (Files.size(file) == 0) {
            throw new InvalidRecord("--text", "names an empty file: " + file);
        }
        return file.toAbsolutePath().toString();
    }

    private static String row(RunResult result) throws IOException {
        Statistics millis = result.getPrimaryResult().getStatistics();
        String kilobytes = result.getParams().getParam("kilobytes");
        String step = result.getPrimaryResult().getLabel();
        if (kilobytes == null) {
            return "| %s | | %.0f ms | %.0f - %.0f |"
                    .formatted(step, millis.getPercentile(50), millis.getMin(), millis.getMax());
        }
        double size = NewsText.bytes(NewsText.ofKilobytes(Integer.parseInt(kilobytes))) * BYTES_PER_MS_TO_MB_PER_S;
        return "| %s | %s kB | %.1f MB/s | %.1f - %.1f |"
                .formatted(
                        step,
                        kilobytes,
                        size / millis.getPercentile(50),
                        size / millis.getMax(),
                        size / millis.getMin());
    }
}
