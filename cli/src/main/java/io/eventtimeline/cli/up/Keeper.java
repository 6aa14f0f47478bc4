package io.eventtimeline.cli.up;

import io.eventtimeline.cli.rooms.Launch;
import io.eventtimeline.cli.rooms.Port;
import io.eventtimeline.cli.rooms.Room;
import io.eventtimeline.cli.rooms.RoomLog;
import io.eventtimeline.cli.rooms.RunFolder;
import io.eventtimeline.cli.rooms.RunNote;
import io.eventtimeline.cli.rooms.Stopping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Keeps one room running: starts it again when it ends, sooner after a long life than after a short one.
final class Keeper {
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONG_LIFE = Duration.ofMinutes(5);

    /// Exit code of a room that cannot start before the user mends something.
    static final int REFUSED = 2;

    private final Room room;
    private final Launch launch;
    private final RunFolder notes;
    private final RoomLog log;
    private final CountDownLatch letGo = new CountDownLatch(1);
    private @Nullable Process process;

    Keeper(Room room, Launch launch, RunFolder notes, RoomLog log) {
        this.room = room;
        this.launch = launch;
        this.notes = notes;
        this.log = log;
    }

    synchronized void start() throws IOException {
        Process started = launch.start(room, log);
        process = started;
        notes.write(RunNote.of(room.toString(), started.toHandle(), ports()));
    }

    /// Returns when it was let go.
    void restartWheneverItEnds() {
        try {
            Duration pause = SHORTEST_PAUSE;
            Instant started = Instant.now();
            int exitCode = process().waitFor();
            while (!letGo.await(0, TimeUnit.SECONDS)) {
                pause = started.plus(LONG_LIFE).isBefore(Instant.now()) ? SHORTEST_PAUSE : pause;
                System.out.printf("%s ended (%s); starting it again in %d s%n", room, why(exitCode), pause.toSeconds());
                letGo.await(pause.toMillis(), TimeUnit.MILLISECONDS);
                pause = longer(pause);
                started = Instant.now();
                startUnlessLetGo();
                exitCode = process().waitFor();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void startUnlessLetGo() throws IOException {
        if (letGo.getCount() > 0) {
            start();
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    /// What the user has to mend is the last line of the log: that the disk is full.
    private String why(int exitCode) throws IOException {
        return exitCode == REFUSED
                ? String.join("", log.tail(1))
                : "exit code %d, see %s".formatted(exitCode, log.file());
    }

    /// From now on it is not started again.
    void letGo() {
        letGo.countDown();
    }

    synchronized void stop() {
        if (process == null) {
            return;
        }
        try {
            Stopping.stop(process.toHandle());
            notes.remove(room.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized Process process() {
        if (process == null) {
            throw new IllegalStateException(room + " was never started");
        }
        return process;
    }

    Room room() {
        return room;
    }

    List<Integer> ports() {
        return launch.ports().of(room).stream().map(Port::number).toList();
    }

    RoomLog log() {
        return log;
    }
}
