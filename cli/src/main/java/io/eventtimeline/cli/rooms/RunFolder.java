package io.eventtimeline.cli.rooms;

import io.eventtimeline.cli.failure.CommandFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// `data/run/`: a note for each process that runs on this data, read by `status` and `down`.
public final class RunFolder {
    /// The note of `up` itself.
    public static final String SUPERVISOR = "supervisor";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path folder;

    private RunFolder(Path folder) {
        this.folder = folder;
    }

    /// Of a data folder that may not exist yet.
    public static RunFolder in(Path data) {
        return new RunFolder(data.resolve("run"));
    }

    /// Taken by `up` until its process ends, however it ends; empty if another has it.
    public Optional<FileLock> lock() {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return Optional.ofNullable(channel.tryLock());
        } catch (IOException e) {
            throw CommandFailed.unlessMended(
                    "Cannot write to the folder %s (%s): make it writable, or choose another with --data."
                            .formatted(folder, e));
        }
    }

    /// Written beside and moved, so that a reader never sees half of it.
    public void write(RunNote note) {
        try {
            Path half = folder.resolve(note.name() + ".half");
            Files.write(half, JSON.writeValueAsBytes(note));
            Files.move(half, file(note.name()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The note of this name, if its process still runs.
    public Optional<RunNote> running(String name) {
        Path file = file(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file, RunNote.class))
                    .filter(note -> note.process().isPresent());
        } catch (JacksonException e) {
            throw CommandFailed.because(
                    "%s cannot be read (%s): delete it; if a room still runs, end it by its process number."
                            .formatted(file, e.getOriginalMessage()));
        }
    }

    /// The process ended.
    public void remove(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".json");
    }
}
