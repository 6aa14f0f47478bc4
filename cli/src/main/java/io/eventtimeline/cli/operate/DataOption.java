package io.eventtimeline.cli.operate;

import io.eventtimeline.cli.failure.CommandFailed;
import io.eventtimeline.cli.rooms.RunFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which data the rooms run on. The usual folder may be missing: nothing ran yet. One that the user names is there, or
/// its name is wrong.
final class DataOption {
    @Option(names = "--data", paramLabel = "DIR", description = "that of ./timeline up (default: data)")
    private @Nullable Path given;

    Path folder() {
        if (given == null) {
            return Path.of(System.getProperty("timeline.root", "."), "data");
        }
        if (!Files.isDirectory(given)) {
            throw CommandFailed.unlessMended("--data " + given + ": no such folder");
        }
        return given;
    }

    RunFolder notes() {
        return RunFolder.in(folder());
    }
}
