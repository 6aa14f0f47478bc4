package io.eventtimeline.cli.up;

import io.eventtimeline.cli.failure.CommandFailed;
import io.eventtimeline.cli.rooms.Health;
import io.eventtimeline.cli.rooms.Ports;
import io.eventtimeline.cli.rooms.Room;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// A room between its start and its first good health.
record Startup(Keeper keeper, Ports ports, Instant since) {
    private static final Duration TIMEOUT = Duration.ofMinutes(3);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);
    private static final int LINES_OF_LOG = 10;

    Startup(Keeper keeper, Ports ports) {
        this(keeper, ports, Instant.now());
    }

    /// Tells of each when it is healthy; fails if one ends instead or takes too long.
    static void awaitAll(List<Startup> startups) throws IOException, InterruptedException {
        List<Startup> waiting = new ArrayList<>(startups);
        while (!waiting.isEmpty()) {
            for (Startup startup : List.copyOf(waiting)) {
                if (startup.isDone()) {
                    waiting.remove(startup);
                }
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_QUESTIONS.toMillis());
        }
    }

    private boolean isDone() throws IOException {
        Room room = keeper.room();
        if (!keeper.process().isAlive()) {
            throw ended(keeper.process().exitValue());
        }
        if (Health.of(room, keeper.ports()) != Health.UP) {
            requireTime();
            return false;
        }
        double seconds = Duration.between(since, Instant.now()).toMillis() / 1000.0;
        System.out.printf("  %-18s healthy after %4.1f s   %s%n", room, seconds, addresses(room));
        return true;
    }

    private String addresses(Room room) {
        return ports.of(room).stream()
                .map(port -> port.server().equals(room.toString())
                        ? "" + port.number()
                        : port.server() + " " + port.number())
                .collect(Collectors.joining(", ", "port ", ""));
    }

    private CommandFailed ended(int exitCode) throws IOException {
        if (exitCode == Keeper.REFUSED) {
            return CommandFailed.unlessMended("%s cannot start. %s"
                    .formatted(keeper.room(), String.join("\n", keeper.log().tail(1))));
        }
        return CommandFailed.because("%s ended while starting (exit code %d). The end of %s:%n%s"
                .formatted(
                        keeper.room(),
                        exitCode,
                        keeper.log().file(),
                        String.join("\n", keeper.log().tail(LINES_OF_LOG))));
    }

    private void requireTime() throws IOException {
        if (since.plus(TIMEOUT).isBefore(Instant.now())) {
            throw CommandFailed.because("%s is not healthy after %d s. The end of %s:%n%s"
                    .formatted(
                            keeper.room(),
                            TIMEOUT.toSeconds(),
                            keeper.log().file(),
                            String.join("\n", keeper.log().tail(LINES_OF_LOG))));
        }
    }
}
