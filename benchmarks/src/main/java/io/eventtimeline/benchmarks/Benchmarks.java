package io.eventtimeline.benchmarks;

import io.eventtimeline.benchmarks.pipeline.PipelineCommand;
import io.eventtimeline.benchmarks.speed.SpeedCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// `./timeline bench speed`, `./timeline bench pipeline`.
@Command(
        name = "bench",
        description = "Measures, and prints the tables of docs/performance.md.",
        subcommands = {SpeedCommand.class, PipelineCommand.class, HelpCommand.class})
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmarks()).execute(arguments));
    }
}
