package io.eventtimeline.benchmarks;

import io.eventtimeline.benchmarks.dating.TrainDatingCommand;
import io.eventtimeline.benchmarks.entries.EntriesCommand;
import io.eventtimeline.benchmarks.pipeline.PipelineCommand;
import io.eventtimeline.benchmarks.quality.QualityCommand;
import io.eventtimeline.benchmarks.query.TimelineCommand;
import io.eventtimeline.benchmarks.speed.ArticlesCommand;
import io.eventtimeline.benchmarks.speed.SpeedCommand;
import io.eventtimeline.benchmarks.stream.StreamsCommand;
import io.eventtimeline.benchmarks.training.TaggerCommand;
import io.eventtimeline.benchmarks.training.TrainTaggerCommand;
import io.eventtimeline.contracts.InvalidRecord;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;

/// `./timeline bench speed`, `pipeline`, `timeline`, `streams`, `quality`, `articles`, `entries`, `train-tagger`,
/// `tagger`, `train-dating`.
@Command(
        name = "bench",
        description = "Measures, and prints the tables of docs/performance.md and docs/quality-tables.md.",
        subcommands = {
            SpeedCommand.class,
            PipelineCommand.class,
            TimelineCommand.class,
            StreamsCommand.class,
            QualityCommand.class,
            ArticlesCommand.class,
            EntriesCommand.class,
            TrainDatingCommand.class,
            TrainTaggerCommand.class,
            TaggerCommand.class,
            HelpCommand.class
        })
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmarks())
                .setExecutionExceptionHandler(Benchmarks::explain)
                .execute(arguments));
    }

    /// What a user can mend is told in one line; the rest is a defect and keeps its trace.
    private static int explain(Exception failure, CommandLine command, ParseResult arguments) throws Exception {
        String told = switch (failure) {
            case InvalidRecord invalid -> invalid.getMessage();
            case NoSuchFileException missing -> missing.getMessage() + ": there is no such folder or file";
            case NotDirectoryException file -> file.getMessage() + ": is no folder";
            default -> throw failure;
        };
        command.getErr().println(told);
        return CommandLine.ExitCode.USAGE;
    }
}
