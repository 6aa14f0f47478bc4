package io.eventtimeline.cli;

import io.eventtimeline.cli.deadletters.DeadLettersCommand;
import io.eventtimeline.cli.epoch.AdvanceEpochCommand;
import io.eventtimeline.cli.extract.ExtractCommand;
import io.eventtimeline.cli.failure.CommandFailed;
import io.eventtimeline.cli.failure.FileProblem;
import io.eventtimeline.cli.ingest.IngestCommand;
import io.eventtimeline.cli.merge.MergeCommand;
import io.eventtimeline.cli.operate.DownCommand;
import io.eventtimeline.cli.operate.StatusCommand;
import io.eventtimeline.cli.read.ReadCommand;
import io.eventtimeline.cli.tag.TagCommand;
import io.eventtimeline.cli.up.UpCommand;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// The program behind the script `./timeline`, which builds it first where needed. `./timeline help` is the script's: a
/// new command has its line there.
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "News articles in, a live timeline of dated events out.",
        subcommands = {
            UpCommand.class,
            StatusCommand.class,
            DownCommand.class,
            TagCommand.class,
            ExtractCommand.class,
            ReadCommand.class,
            MergeCommand.class,
            IngestCommand.class,
            DeadLettersCommand.class,
            AdvanceEpochCommand.class,
            HelpCommand.class
        })
public final class Timeline {
    private Timeline() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /// With all commands, and with the way in which they tell what went wrong.
    public static CommandLine commandLine() {
        CommandLine timeline = new CommandLine(new Timeline());
        BuildVersion.tellBy(timeline);
        IParameterExceptionHandler usage = timeline.getParameterExceptionHandler();
        return timeline.setExecutionExceptionHandler(Timeline::explain)
                .setParameterExceptionHandler((wrong, words) ->
                        isUnknownCommand(wrong) ? refuse(wrong) : usage.handleParseException(wrong, words))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static boolean isUnknownCommand(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException unmatched
                && unmatched.getCommandLine().getParent() == null
                && !unmatched.getUnmatched().getFirst().startsWith("-");
    }

    private static int refuse(ParameterException wrong) {
        String word = ((UnmatchedArgumentException) wrong).getUnmatched().getFirst();
        wrong.getCommandLine().getErr().println("there is no command " + word + ": ./timeline help");
        return ExitCode.USAGE;
    }

    private static int explain(Exception failure, CommandLine command, ParseResult arguments) throws Exception {
        if (failure instanceof CommandFailed told) {
            command.getErr().println(told.getMessage());
            return told.exitCode();
        }
        if (failure instanceof IOException file) {
            command.getErr().println(FileProblem.line(file));
            return ExitCode.USAGE;
        }
        throw failure;
    }
}
