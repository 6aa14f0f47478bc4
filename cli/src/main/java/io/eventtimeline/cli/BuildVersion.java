package io.eventtimeline.cli;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;

/// What `--version` answers on every command: what the build wrote into the jar's manifest.
///
///     event-timeline 0.1.0
final class BuildVersion implements IVersionProvider {
    /// To all commands below too, so that none can be forgotten.
    static void tellBy(CommandLine command) {
        command.getCommandSpec().versionProvider(new BuildVersion());
        command.getSubcommands().values().forEach(BuildVersion::tellBy);
    }

    @Override
    public String[] getVersion() {
        // Classes that run from a folder, as in an editor, have no manifest.
        String version = Optional.ofNullable(BuildVersion.class.getPackage().getImplementationVersion())
                .orElse("of no build");
        return new String[] {"event-timeline " + version};
    }
}
