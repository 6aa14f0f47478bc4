package io.eventtimeline.platform.kafka;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;

/// A Kafka broker on the loopback address that keeps its logs in a folder.
public final class KafkaBroker implements AutoCloseable {
    private final KafkaRaftServer server;

    private KafkaBroker(KafkaRaftServer server) {
        this.server = server;
    }

    /// Returns when clients are served.
    public static KafkaBroker start(Path folder, int port, int controllerPort) throws Exception {
        if (!Files.exists(folder.resolve("meta.properties"))) {
            format(folder);
        }
        Map<String, Object> settings = BrokerSettings.of(folder, port, controllerPort);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server.startup();
        return new KafkaBroker(server);
    }

    private static void format(Path folder) throws Exception {
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .setNodeId(BrokerSettings.NODE_ID)
                .setClusterId(Uuid.randomUuid().toString())
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .addDirectory(folder.toString())
                .setMetadataLogDirectory(folder.toString())
                .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                // A crash in the middle of formatting leaves half of it; this time completes it.
                .setIgnoreFormatted(true)
                .run();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
