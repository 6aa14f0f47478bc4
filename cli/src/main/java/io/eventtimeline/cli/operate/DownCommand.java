package io.eventtimeline.cli.operate;

import io.eventtimeline.cli.failure.CommandFailed;
import io.eventtimeline.cli.rooms.Room;
import io.eventtimeline.cli.rooms.RunFolder;
import io.eventtimeline.cli.rooms.RunNote;
import io.eventtimeline.cli.rooms.Stopping;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `./timeline down`: ends what `up` started, in order, and returns when all is gone.
@Command(name = "down", mixinStandardHelpOptions = true, description = "Stop everything that ./timeline up started.")
public final class DownCommand implements Callable<Integer> {
    /// Up gives each room its own time to end, the platform after the services.
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() throws InterruptedException {
        RunFolder notes = data.notes();
        boolean any = stopUp(notes);
        for (Room room : Arrays.asList(Room.values()).reversed()) {
            any |= stopLeftover(room, notes);
        }
        System.out.println(any ? "Stopped." : "Nothing runs on " + data.folder() + ".");
        return 0;
    }

    private static boolean stopUp(RunFolder notes) throws InterruptedException {
        Optional<ProcessHandle> up = notes.running(RunFolder.SUPERVISOR).flatMap(RunNote::process);
        if (up.isEmpty()) {
            return false;
        }
        up.get().destroy();
        if (!Stopping.isGoneWithin(PATIENCE, up.get())) {
            throw CommandFailed.because("./timeline up (process %d) has not ended after %d s."
                    .formatted(up.get().pid(), PATIENCE.toSeconds()));
        }
        return true;
    }

    /// A room whose supervisor was killed.
    private static boolean stopLeftover(Room room, RunFolder notes) throws InterruptedException {
        Optional<ProcessHandle> leftover = notes.running(room.toString()).flatMap(RunNote::process);
        if (leftover.isPresent()) {
            Stopping.stop(leftover.get());
            notes.remove(room.toString());
        }
        return leftover.isPresent();
    }
}
