package io.eventtimeline.cli.rooms;

import java.util.List;

/// A room that runs as a process, in the order in which they are started: each needs those before it.
public enum Room {
    LOCAL_PLATFORM("local-platform"),
    INGEST_SERVICE("ingest-service"),
    EXTRACT_SERVICE("extract-service"),
    TIMELINE_SERVICE("timeline-service");

    private final String folder;

    Room(String folder) {
        this.folder = folder;
    }

    /// Those that a reader or a publisher speaks to.
    public static List<Room> services() {
        return List.of(INGEST_SERVICE, EXTRACT_SERVICE, TIMELINE_SERVICE);
    }

    /// Its name, which is that of its folder too.
    @Override
    public String toString() {
        return folder;
    }
}
