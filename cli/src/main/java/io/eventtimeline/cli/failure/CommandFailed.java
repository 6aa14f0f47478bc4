package io.eventtimeline.cli.failure;

import picocli.CommandLine.ExitCode;

/// A command cannot do what it was asked to. The message is all the user sees: one line that names the place and the
/// remedy.
public final class CommandFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exitCode;

    private CommandFailed(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /// It was tried and did not work: exit code 1.
    public static CommandFailed because(String line) {
        return new CommandFailed(line, ExitCode.SOFTWARE);
    }

    /// It could not even be tried, the request or the machine has to change first: exit code 2.
    public static CommandFailed unlessMended(String line) {
        return new CommandFailed(line, ExitCode.USAGE);
    }

    public int exitCode() {
        return exitCode;
    }
}
