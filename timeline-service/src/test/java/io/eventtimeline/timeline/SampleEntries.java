package io.eventtimeline.timeline;

import io.eventtimeline.contracts.Confidence;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EntryId;
import io.eventtimeline.contracts.EntryMention;
import io.eventtimeline.contracts.EntryParticipant;
import io.eventtimeline.contracts.EventId;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Evidence;
import io.eventtimeline.contracts.Kind;
import io.eventtimeline.contracts.Part;
import io.eventtimeline.contracts.Participant;
import io.eventtimeline.contracts.Place;
import io.eventtimeline.contracts.PlaceResolution;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Role;
import io.eventtimeline.contracts.Source;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.contracts.What;
import java.util.List;

/// Entries as merging would make them, each of one mention.
public final class SampleEntries {
    private SampleEntries() {}

    /// "The council met in Brussels", told by The Example Gazette.
    public static TimelineEntry entry(String summary, EventTime when) {
        return entry(summary, when, Status.ASSERTED);
    }

    public static TimelineEntry entry(String summary, EventTime when, Status status) {
        return entry(
                summary,
                when,
                status,
                "meeting",
                "NATO-Russia Council",
                new Place("Brussels", "BE", null, PlaceResolution.CITY, 50.85, 4.35),
                new Source(
                        "https://gazette.example/council",
                        "The Example Gazette",
                        "Council meets",
                        PublicationDate.of("2016-08-16")));
    }

    /// One in which every text that comes from an article is `text`.
    public static TimelineEntry saying(String text) {
        return entry(
                text,
                Extractions.day("2016-07-13"),
                Status.ASSERTED,
                text,
                text,
                new Place(text, text, text, PlaceResolution.CITY, 50.85, 4.35),
                new Source(text, text, text, PublicationDate.of("2016-08-16")));
    }

    private static TimelineEntry entry(
            String summary, EventTime when, Status status, String type, String name, Place where, Source source) {
        String id = EventId.of("c-entries", summary, "met", 0);
        What what = new What(summary, "met", type, status, "meet");
        DatedEvent event = new DatedEvent(
                id,
                "c-entries",
                new Version(1),
                when,
                what,
                List.of(new Participant(name, name, Role.AGENT, Kind.ORGANISATION, 0, 1)),
                List.of(where),
                new Evidence(Part.TEXT, summary, 0, 1, 0, summary.length()),
                source,
                new Confidence(0.9, 0.9, 0.9, 0.9),
                List.of("month-day"));
        return new TimelineEntry(
                EntryId.of("2016-07 meeting", id),
                "2016-07 meeting",
                when,
                List.of(),
                what,
                List.of(new EntryParticipant(name, Kind.ORGANISATION, 1)),
                List.of(where),
                List.of(new EntryMention(event, 0)),
                1,
                source.publisher() == null ? List.of() : List.of(source.publisher()),
                1,
                List.of(),
                List.of(),
                false,
                "m-1");
    }
}
