package io.eventtimeline.cli.rooms;

import java.util.List;
import picocli.CommandLine.Option;

/// Where the rooms listen, all on the loopback address.
public final class Ports {
    @Option(names = "--kafka-port", paramLabel = "N", defaultValue = "9092", description = "default: ${DEFAULT-VALUE}")
    private int kafka;

    @Option(
            names = "--elasticsearch-port",
            paramLabel = "N",
            defaultValue = "9200",
            description = "default: ${DEFAULT-VALUE}")
    private int elasticsearch;

    @Option(
            names = "--timeline-port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "default: ${DEFAULT-VALUE}")
    private int timeline;

    @Option(names = "--ingest-port", paramLabel = "N", defaultValue = "8081", description = "default: ${DEFAULT-VALUE}")
    private int ingest;

    @Option(
            names = "--extract-port",
            paramLabel = "N",
            defaultValue = "8082",
            description = "default: ${DEFAULT-VALUE}")
    private int extract;

    int kafka() {
        return kafka;
    }

    int elasticsearch() {
        return elasticsearch;
    }

    /// The ports of a room, with the option that moves each.
    public List<Port> of(Room room) {
        return switch (room) {
            case LOCAL_PLATFORM ->
                List.of(
                        new Port("kafka", kafka, "--kafka-port"),
                        new Port("elasticsearch", elasticsearch, "--elasticsearch-port"));
            case INGEST_SERVICE -> List.of(new Port(room.toString(), ingest, "--ingest-port"));
            case EXTRACT_SERVICE -> List.of(new Port(room.toString(), extract, "--extract-port"));
            case TIMELINE_SERVICE -> List.of(new Port(room.toString(), timeline, "--timeline-port"));
        };
    }
}
