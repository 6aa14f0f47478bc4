package io.eventtimeline.benchmarks.speed;

import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./timeline bench speed`: tagger and extractor, by JMH.
@Command(
        name = "speed",
        description = "The tagger and the extractor alone: articles and characters a second on one core.",
        mixinStandardHelpOptions = true)
public final class SpeedCommand implements Callable<Integer> {
    @Option(names = "--forks", defaultValue = "2", description = "JVMs, one after the other; default: ${DEFAULT-VALUE}")
    private int forks;

    @Override
    public Integer call() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ReadingSpeed.class.getName())
                        .forks(forks)
                        .build())
                .run();
        return CommandLine.ExitCode.OK;
    }
}
