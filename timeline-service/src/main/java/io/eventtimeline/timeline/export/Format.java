package io.eventtimeline.timeline.export;

import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/// What an export can be written as.
enum Format {
    JSONL("application/jsonl", (out, heading) -> new JsonLinesWriter(out)),
    CSV("text/csv", (out, heading) -> new CsvWriter(out)),
    ICS("text/calendar", CalendarWriter::new),
    ATOM("application/atom+xml", AtomWriter::new),
    GEOJSON("application/geo+json", (out, heading) -> new GeoJsonWriter(out)),
    /// TimelineJS has no media type of its own.
    TIMELINEJS("application/vnd.timelinejs+json", (out, heading) -> new TimelineJsWriter(out));

    private final MediaType mediaType;
    private final BiFunction<Writer, Heading, EntryWriter> writers;

    Format(String mediaType, BiFunction<Writer, Heading, EntryWriter> writers) {
        this.mediaType = MediaType.parseMediaType(mediaType);
        this.writers = writers;
    }

    /// As `format=` names it: `ics`.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    MediaType mediaType() {
        return mediaType;
    }

    EntryWriter writer(Writer out, Heading heading) {
        return writers.apply(out, heading);
    }

    static Optional<Format> of(String word) {
        return Stream.of(values()).filter(format -> format.word().equals(word)).findFirst();
    }
}
