package io.eventtimeline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// The program behind the script `./timeline`, which builds it first where needed. `./timeline help` is the script's: a
/// new command has its line there.
@Command(
        name = "timeline",
        description = "News articles in, a live timeline of dated events out.",
        subcommands = {HelpCommand.class})
public final class Timeline {
    private Timeline() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Timeline()).execute(arguments));
    }
}
