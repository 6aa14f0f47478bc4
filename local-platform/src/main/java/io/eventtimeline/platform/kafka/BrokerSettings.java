package io.eventtimeline.platform.kafka;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// The broker's settings, by subject. What is not here is Kafka's default.
final class BrokerSettings {
    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    /// Largest record: an article may have 5 MiB, as JSON with its headers a little more.
    private static final int RECORD_BYTES = 16 << 20;

    private BrokerSettings() {}

    static Map<String, Object> of(Path folder, int port, int controllerPort) {
        Map<String, Object> settings = new HashMap<>(oneNode(port, controllerPort));
        settings.put("log.dirs", folder.toString());
        settings.putAll(kept());
        settings.putAll(oneReplica());
        settings.putAll(small());
        return settings;
    }

    private static Map<String, Object> oneNode(int port, int controllerPort) {
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                NODE_ID,
                "listeners",
                "PLAINTEXT://127.0.0.1:%d,%s://127.0.0.1:%d".formatted(port, CONTROLLER_LISTENER, controllerPort),
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:" + port,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT",
                "inter.broker.listener.name",
                "PLAINTEXT",
                "controller.listener.names",
                CONTROLLER_LISTENER,
                "controller.quorum.voters",
                NODE_ID + "@127.0.0.1:" + controllerPort,
                // After a kill -9 the broker waits until its earlier self is timed out: 8 s with these, 14 s without.
                "broker.heartbeat.interval.ms",
                500,
                "broker.session.timeout.ms",
                1500);
    }

    private static Map<String, Object> kept() {
        return Map.of(
                "auto.create.topics.enable",
                false,
                "message.max.bytes",
                RECORD_BYTES,
                "replica.fetch.max.bytes",
                RECORD_BYTES,
                // A topic that should forget says so in its own settings.
                "log.retention.ms",
                -1,
                // Ten years: a laptop that was off for a fortnight goes on where it was.
                "offsets.retention.minutes",
                10 * 366 * 24 * 60);
    }

    private static Map<String, Object> oneReplica() {
        return Map.of(
                "offsets.topic.replication.factor", (short) 1,
                "transaction.state.log.replication.factor", (short) 1,
                "transaction.state.log.min.isr", 1,
                "share.coordinator.state.topic.replication.factor", (short) 1,
                "share.coordinator.state.topic.min.isr", (short) 1,
                "group.initial.rebalance.delay.ms", 0);
    }

    private static Map<String, Object> small() {
        return Map.of(
                "offsets.topic.num.partitions", 5,
                "transaction.state.log.num.partitions", 5,
                "num.network.threads", 2,
                "num.io.threads", 4,
                "background.threads", 2,
                "log.cleaner.threads", 1,
                "log.cleaner.dedupe.buffer.size", 8L << 20);
    }
}
