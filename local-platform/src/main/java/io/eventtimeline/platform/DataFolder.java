package io.eventtimeline.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The folder of one server, locked while this process lives: `data/kafka`, guarded by `data/kafka.lock`.
///
/// The lock belongs to the process, so it is gone after a `kill -9` too.
final class DataFolder {
    /// Elasticsearch stops writing at 100 MiB (see its watermarks); a start needs some room above that.
    private static final long NEEDED_BYTES = 300L << 20;

    private final Path path;

    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private final FileLock heldUntilExit;

    private DataFolder(Path path, FileLock heldUntilExit) {
        this.path = path;
        this.heldUntilExit = heldUntilExit;
    }

    static DataFolder open(Path data, Server server) throws CannotStart {
        Path folder = data.resolve(server.toString());
        try {
            Files.createDirectories(folder);
            FileLock lock = lock(data.resolve(server + ".lock"));
            if (lock == null) {
                throw new CannotStart(
                        "The folder %s is in use by another local platform: stop that one (./timeline down), or choose another folder with --data."
                                .formatted(data));
            }
            requireSpace(folder);
            return new DataFolder(folder, lock);
        } catch (IOException e) {
            throw new CannotStart("Cannot write to the folder %s (%s): make it writable, or choose another with --data."
                    .formatted(data, e));
        }
    }

    private static @Nullable FileLock lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return lock;
        } catch (OverlappingFileLockException _) {
            channel.close();
            return null;
        }
    }

    private static void requireSpace(Path folder) throws IOException, CannotStart {
        long usable = Files.getFileStore(folder).getUsableSpace();
        if (usable < NEEDED_BYTES) {
            throw new CannotStart(
                    "The disk of %s is full (%d MiB left, %d needed): free some space, or choose a folder on another disk with --data."
                            .formatted(folder, usable >> 20, NEEDED_BYTES >> 20));
        }
    }

    Path path() {
        return path;
    }
}
