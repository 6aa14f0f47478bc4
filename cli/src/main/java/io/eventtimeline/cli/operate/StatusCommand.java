package io.eventtimeline.cli.operate;

import io.eventtimeline.cli.rooms.Health;
import io.eventtimeline.cli.rooms.Memory;
import io.eventtimeline.cli.rooms.Room;
import io.eventtimeline.cli.rooms.RunFolder;
import io.eventtimeline.cli.rooms.RunNote;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `./timeline status`: a line for each room; exit code 0 if all are up.
///
///     room                process  ports         health        memory
///     local-platform         4711  9092, 9200    up           612 MiB
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "What runs: process, ports, health and memory of each room.")
public final class StatusCommand implements Callable<Integer> {
    private static final String LINE = "%-18s %8s  %-12s  %-11s %8s%n";

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() {
        RunFolder notes = data.notes();
        System.out.printf(LINE, "room", "process", "ports", "health", "memory");
        boolean allUp = true;
        for (Room room : Room.values()) {
            allUp &= tell(room, notes.running(room.toString()));
        }
        Optional<RunNote> up = notes.running(RunFolder.SUPERVISOR);
        System.out.printf(
                LINE,
                "up",
                up.map(note -> "" + note.pid()).orElse("-"),
                "",
                up.isPresent() ? "up" : "not running",
                mebibytes(memory(up.stream())));
        Stream<RunNote> all = Stream.concat(
                up.stream(), Stream.of(Room.values()).flatMap(room -> notes.running(room.toString()).stream()));
        System.out.printf(LINE, "together", "", "", "", mebibytes(memory(all)));
        return allUp ? 0 : 1;
    }

    private static boolean tell(Room room, Optional<RunNote> note) {
        if (note.isEmpty()) {
            System.out.printf(LINE, room, "-", "", "not running", "");
            return false;
        }
        RunNote running = note.get();
        Health health = Health.of(room, running.ports());
        String ports = running.ports().stream().map(String::valueOf).collect(Collectors.joining(", "));
        System.out.printf(
                LINE,
                room,
                running.pid(),
                ports,
                health.name().toLowerCase(Locale.ROOT),
                mebibytes(memory(note.stream())));
        return health == Health.UP;
    }

    private static long memory(Stream<RunNote> notes) {
        return notes.map(note -> Memory.of(note.pid()))
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .sum();
    }

    private static String mebibytes(long bytes) {
        return (bytes >> 20) + " MiB";
    }
}
