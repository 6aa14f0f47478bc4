package io.eventtimeline.cli.up;

import io.eventtimeline.cli.rooms.Launch;
import io.eventtimeline.cli.rooms.Room;
import io.eventtimeline.cli.rooms.RoomLog;
import io.eventtimeline.cli.rooms.RunFolder;
import io.eventtimeline.cli.rooms.RunNote;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Starts the rooms, the platform before the services, and stops them the other way round when this process is told to
/// end.
final class Supervisor {
    private static final int LOG_CHECK_SECONDS = 10;

    private final Launch launch;
    private final RunFolder notes;
    private final List<Keeper> keepers = new CopyOnWriteArrayList<>();
    private final CountDownLatch ending = new CountDownLatch(1);

    Supervisor(Launch launch, RunFolder notes) {
        this.launch = launch;
        this.notes = notes;
    }

    /// Returns when all are healthy.
    void start() throws IOException, InterruptedException {
        int dashboard = launch.ports().of(Room.TIMELINE_SERVICE).getFirst().number();
        notes.write(RunNote.of(RunFolder.SUPERVISOR, ProcessHandle.current(), List.of(dashboard)));
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        System.out.println("Starting on " + launch.data());
        startAndAwait(List.of(Room.LOCAL_PLATFORM));
        startAndAwait(Room.services());
    }

    private void startAndAwait(List<Room> rooms) throws IOException, InterruptedException {
        List<Startup> starting = new ArrayList<>();
        for (Room room : rooms) {
            Keeper keeper = new Keeper(room, launch, notes, RoomLog.of(room, launch.data()));
            keepers.add(keeper);
            keeper.start();
            starting.add(new Startup(keeper, launch.ports()));
        }
        Startup.awaitAll(starting);
    }

    /// Restarts what ends, until this process is told to end.
    void keepRunning() throws IOException, InterruptedException {
        keepers.forEach(keeper -> Thread.ofVirtual().start(keeper::restartWheneverItEnds));
        while (!ending.await(LOG_CHECK_SECONDS, TimeUnit.SECONDS)) {
            for (Keeper keeper : keepers) {
                keeper.log().bound();
            }
        }
    }

    private void stop() {
        ending.countDown();
        keepers.forEach(Keeper::letGo);
        System.out.println("Stopping");
        List<Keeper> services = keepers.stream()
                .filter(keeper -> keeper.room() != Room.LOCAL_PLATFORM)
                .toList();
        services.parallelStream().forEach(Keeper::stop);
        keepers.stream().filter(keeper -> !services.contains(keeper)).forEach(Keeper::stop);
        notes.remove(RunFolder.SUPERVISOR);
        System.out.println("Stopped; ./timeline up goes on where it was.");
    }
}
