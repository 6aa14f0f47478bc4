package io.eventtimeline.platform;

import io.eventtimeline.platform.elasticsearch.ElasticsearchNode;
import io.eventtimeline.platform.kafka.KafkaBroker;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `java -jar local-platform.jar --data ./data`: starts both servers side by side, prints one line when both answer,
/// and runs until told to stop.
///
///     ready: kafka 127.0.0.1:9092, elasticsearch http://127.0.0.1:9200, data in /home/ann/event-timeline/data
@Command(
        name = "local-platform",
        description = "Real Kafka and real Elasticsearch on the loopback address, for a laptop or a test.",
        sortOptions = false)
public final class LocalPlatform implements Callable<Integer> {
    private static final int CANNOT_START = CommandLine.ExitCode.USAGE;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "folder of the data (default: ./data)")
    private Path data = Path.of("data");

    @Option(
            names = "--kafka-port",
            paramLabel = "N",
            defaultValue = "9092",
            description = "default: 9092; 0: any free one")
    private int kafkaPort;

    @Option(
            names = "--elasticsearch-port",
            paramLabel = "N",
            defaultValue = "9200",
            description = "default: 9200; 0: any free one")
    private int elasticsearchPort;

    @Option(names = "--only", paramLabel = "SERVER", description = "start only this one: ${COMPLETION-CANDIDATES}")
    private @Nullable Server only;

    @Option(
            names = "--exit-with-parent",
            description = "stop at the end of standard input: when the parent process is gone")
    private boolean exitWithParent;

    @SuppressWarnings("UnusedVariable") // picocli reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "print this help")
    private boolean help;

    public static void main(String[] arguments) {
        int exitCode = new CommandLine(new LocalPlatform()).execute(arguments);
        System.exit(exitCode);
    }

    @Override
    public Integer call() throws Exception {
        try {
            run();
            return CommandLine.ExitCode.OK;
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            return CANNOT_START;
        }
    }

    private void run() throws Exception {
        Path folder = data.toAbsolutePath().normalize();
        List<FutureTask<Running>> starting = new ArrayList<>();
        for (Server server : only == null ? List.of(Server.values()) : List.of(only)) {
            starting.add(new FutureTask<>(prepare(server, folder)));
        }
        starting.forEach(task -> Thread.ofPlatform().start(task));
        List<Running> running = new ArrayList<>();
        for (FutureTask<Running> task : starting) {
            running.add(task.get());
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> running.forEach(LocalPlatform::close)));
        String addresses =
                String.join(", ", running.stream().map(Running::address).toList());
        System.out.println("ready: " + addresses + ", data in " + folder);
        waitForTheEnd();
    }

    /// Everything the user may have to mend is found here, before anything is started.
    private Callable<Running> prepare(Server server, Path data) throws CannotStart {
        Path folder = DataFolder.open(data, server).path();
        return switch (server) {
            case KAFKA -> {
                int port = Port.claim(kafkaPort, server);
                yield () -> new Running("kafka 127.0.0.1:" + port, KafkaBroker.start(folder, port, Port.free()));
            }
            case ELASTICSEARCH -> {
                int port = Port.claim(elasticsearchPort, server);
                yield () ->
                        new Running("elasticsearch http://127.0.0.1:" + port, ElasticsearchNode.start(folder, port));
            }
        };
    }

    private static void close(Running running) {
        try {
            running.server().close();
        } catch (Exception e) {
            System.err.println("Stopping " + running.address() + " failed; its data is intact, as after a crash: " + e);
        }
    }

    private void waitForTheEnd() throws IOException, InterruptedException {
        if (exitWithParent) {
            System.in.transferTo(OutputStream.nullOutputStream());
        } else {
            Thread.currentThread().join();
        }
    }
}
