package io.eventtimeline.endtoend;

/// What runs as a process of its own. Kafka and Elasticsearch are two processes here, so that one can be away.
enum Room {
    KAFKA("local-platform"),
    ELASTICSEARCH("local-platform"),
    INGEST("ingest-service"),
    EXTRACT("extract-service"),
    TIMELINE("timeline-service");

    private final String folder;

    Room(String folder) {
        this.folder = folder;
    }

    String folder() {
        return folder;
    }

    boolean isServer() {
        return this == KAFKA || this == ELASTICSEARCH;
    }
}
