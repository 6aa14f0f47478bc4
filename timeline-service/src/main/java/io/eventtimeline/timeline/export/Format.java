package io.eventtimeline.timeline.export;

import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What an export can be written as.
enum Format {
    JSONL("application/jsonl"),
    CSV("text/csv"),
    ICS("text/calendar"),
    ATOM("application/atom+xml"),
    GEOJSON("application/geo+json"),
    /// TimelineJS has no media type of its own.
    TIMELINEJS("application/vnd.timelinejs+json");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /// As `format=` names it: `ics`.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// As Accept names it.
    String mediaType() {
        return mediaType;
    }

    /// What to call it on a disk.
    String fileName() {
        return switch (this) {
            case JSONL, CSV, ICS, ATOM, GEOJSON -> "timeline." + word();
            case TIMELINEJS -> "timeline.json";
        };
    }

    EntryWriter writer(Writer out, Heading heading) {
        return switch (this) {
            case JSONL -> new JsonLinesWriter(out);
            case CSV -> new CsvWriter(out);
            case ICS -> new CalendarWriter(out, heading);
            case ATOM -> new AtomWriter(out, heading);
            case GEOJSON -> new GeoJsonWriter(out);
            case TIMELINEJS -> new TimelineJsWriter(out);
        };
    }

    static Optional<Format> of(String word) {
        return Stream.of(values()).filter(format -> format.word().equals(word)).findFirst();
    }
}
