package io.eventtimeline.cli.deadletters;

import picocli.CommandLine.Command;

/// `./timeline dead-letters list`, `./timeline dead-letters replay`.
@Command(
        name = "dead-letters",
        description = "Records that no service could read: why, and once more from the start.",
        subcommands = {ListCommand.class, ReplayCommand.class},
        mixinStandardHelpOptions = true)
public final class DeadLettersCommand {}
