package io.eventtimeline.cli.up;

import io.eventtimeline.cli.failure.CommandFailed;
import io.eventtimeline.cli.ingest.IngestCommand;
import io.eventtimeline.cli.rooms.Launch;
import io.eventtimeline.cli.rooms.Port;
import io.eventtimeline.cli.rooms.Ports;
import io.eventtimeline.cli.rooms.Room;
import io.eventtimeline.cli.rooms.RunFolder;
import io.eventtimeline.cli.rooms.RunNote;
import io.eventtimeline.cli.rooms.Stopping;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `./timeline up --demo`: starts the local platform and the services, sends the sample articles, and stays until
/// Ctrl-C.
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Start everything and keep it running; Ctrl-C stops all.")
public final class UpCommand implements Callable<Integer> {
    @Option(names = "--demo", description = "send the sample articles")
    private boolean demo;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:timeline.root}/data",
            description = "folder of data and logs, kept over restarts (default: data)")
    private Path data = Path.of("data");

    @Mixin
    private Ports ports = new Ports();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path root = Path.of(System.getProperty("timeline.root"));
        Path folder = data.toAbsolutePath().normalize();
        RunFolder notes = RunFolder.in(folder);
        Optional<FileLock> lock = notes.lock();
        if (lock.isEmpty()) {
            tellWhatRuns(notes);
            sendSamplesIfAsked(root, folder, notes);
            return 0;
        }
        stopLeftovers(notes);
        Arrays.stream(Room.values()).map(ports::of).flatMap(List::stream).forEach(Port::requireFree);

        Supervisor supervisor = new Supervisor(new Launch(root, folder, ports), notes);
        supervisor.start();
        sendSamplesIfAsked(root, folder, notes);
        System.out.printf(
                "%nThe timeline: %s%nLogs: %s   Ctrl-C stops everything.%n",
                dashboard(portOf(Room.TIMELINE_SERVICE)), folder.resolve("logs"));
        supervisor.keepRunning();
        return 0;
    }

    /// As `./timeline ingest` sends any file: what was taken once is not sent again.
    private void sendSamplesIfAsked(Path root, Path folder, RunFolder notes) throws IOException, InterruptedException {
        if (!demo) {
            return;
        }
        int port = notes.running(Room.INGEST_SERVICE.toString())
                .map(note -> note.ports().getFirst())
                .orElseThrow(() -> CommandFailed.because("ingest-service does not run: ./timeline status."));
        IngestCommand ingest = CommandLine.populateCommand(
                new IngestCommand(),
                "--to=http://127.0.0.1:" + port,
                "--journal=" + folder.resolve("ingest-journal.jsonl"),
                root.resolve("samples/articles.jsonl").toString());
        if (ingest.call() != CommandLine.ExitCode.OK) {
            throw CommandFailed.because("ingest-service did not take all of the sample articles: see above.");
        }
    }

    private void tellWhatRuns(RunFolder notes) {
        RunNote up = notes.running(RunFolder.SUPERVISOR)
                .orElseThrow(() -> CommandFailed.because(
                        "Another ./timeline up is just starting or stopping on this data: try again in a moment."));
        System.out.printf(
                "Already running on %s (process %d): %s%n./timeline down stops it.%n",
                data, up.pid(), dashboard(up.ports().getFirst()));
    }

    /// Rooms whose supervisor was killed go on without it, until now.
    private static void stopLeftovers(RunFolder notes) throws InterruptedException {
        for (Room room : Arrays.asList(Room.values()).reversed()) {
            Optional<ProcessHandle> leftover = notes.running(room.toString()).flatMap(RunNote::process);
            if (leftover.isPresent()) {
                System.out.printf(
                        "Stopping %s (process %d), left over from an earlier run.%n",
                        room, leftover.get().pid());
                Stopping.stop(leftover.get());
            }
            notes.remove(room.toString());
        }
    }

    private int portOf(Room room) {
        return ports.of(room).getFirst().number();
    }

    private static String dashboard(int port) {
        return "http://127.0.0.1:" + port + "/";
    }
}
