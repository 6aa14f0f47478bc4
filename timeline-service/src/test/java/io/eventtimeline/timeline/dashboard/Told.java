package io.eventtimeline.timeline.dashboard;

import io.eventtimeline.contracts.Anchor;
import io.eventtimeline.contracts.AppliedCorrection;
import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.Confidence;
import io.eventtimeline.contracts.CorrectedField;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EntryId;
import io.eventtimeline.contracts.EntryMention;
import io.eventtimeline.contracts.EntryParticipant;
import io.eventtimeline.contracts.EventId;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Evidence;
import io.eventtimeline.contracts.FeedFollowed;
import io.eventtimeline.contracts.FeedPolled;
import io.eventtimeline.contracts.FullPage;
import io.eventtimeline.contracts.Kind;
import io.eventtimeline.contracts.OtherDate;
import io.eventtimeline.contracts.Part;
import io.eventtimeline.contracts.Participant;
import io.eventtimeline.contracts.Place;
import io.eventtimeline.contracts.PlaceResolution;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Role;
import io.eventtimeline.contracts.Source;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.contracts.What;
import io.eventtimeline.topics.FeedRecords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Entries with everything that the panel shows.
final class Told {
    static final String MARKUP = "<img src=x onerror=\"document.body.dataset.broken=1\"><script>broken()</script>";
    static final String ADDRESS = "javascript:document.body.dataset.broken=1";

    private static final EventTime JULY_13 = resolved("2016-07-13", "July 13", "the last before publication");

    private Told() {}

    /// Two articles tell of one meeting, a third says July.
    static TimelineEntry meeting() {
        return entry(
                "Diorite council met on July 13",
                "met",
                "meeting",
                "Harbour Post",
                "https://harbour.example/1",
                "Diorite council ends",
                "Brussels",
                List.of("date.same-clause", "time.month-day"),
                JULY_13,
                List.of());
    }

    /// Whatever an article, its publisher or a person who corrects can write, is markup.
    static TimelineEntry hostile() {
        EventTime when = resolved("2016-07-14", MARKUP, MARKUP);
        return entry(
                "Obsidian " + MARKUP,
                MARKUP,
                MARKUP,
                MARKUP,
                ADDRESS,
                MARKUP,
                MARKUP,
                List.of(MARKUP),
                when,
                List.of(new AppliedCorrection(
                        "k-1",
                        "e-1",
                        CorrectedField.DATE,
                        MARKUP,
                        MARKUP,
                        MARKUP,
                        Instant.parse("2026-11-20T10:00:00Z"))));
    }

    private static TimelineEntry entry(
            String summary,
            String trigger,
            String type,
            String publisher,
            String url,
            String title,
            String place,
            List<String> rules,
            EventTime when,
            List<AppliedCorrection> corrections) {
        What what = new What(summary, trigger, type, Status.ASSERTED, "meet");
        String sentence = summary + ", and " + place + " was calm.";
        int start = Math.max(0, sentence.indexOf(trigger));
        DatedEvent event = new DatedEvent(
                EventId.of("c-" + summary, sentence, trigger, 0),
                "c-" + summary,
                new Version(1),
                when,
                what,
                List.of(new Participant(place, place, Role.AGENT, Kind.ORGANISATION, 0, place.length())),
                List.of(),
                new Evidence(Part.TEXT, sentence, start, start + trigger.length(), 0, sentence.length()),
                new Source(url, publisher, title, PublicationDate.of("2016-08-16")),
                new Confidence(0.9, 0.9, 0.9, 0.9),
                rules);
        LocalDate july = LocalDate.of(2016, 7, 1);
        EventTime month = new EventTime(
                "2016-07", july, july.plusMonths(1), Precision.MONTH, true, false, Basis.STATED, null, "July", null);
        return new TimelineEntry(
                EntryId.of("test", event.id()),
                "test",
                when,
                List.of(new OtherDate(month, List.of(event.id()))),
                what,
                List.of(new EntryParticipant(place + " Council", Kind.ORGANISATION, 1)),
                List.of(new Place(place, "BE", place, PlaceResolution.CITY, 50.85, 4.35)),
                List.of(new EntryMention(event, 0)),
                1,
                List.of(publisher),
                1,
                List.of(),
                corrections,
                false,
                "merger-of-the-tests");
    }

    private static EventTime resolved(String date, String expression, String why) {
        LocalDate day = LocalDate.parse(date);
        return new EventTime(
                date,
                day,
                day.plusDays(1),
                Precision.DAY,
                false,
                false,
                Basis.RESOLVED,
                null,
                expression,
                new Anchor("2016-08-16", null, why));
    }

    /// One that does well, and one that never did.
    static List<ProducerRecord<String, byte[]>> feeds() {
        Instant at = Instant.parse("2016-08-16T10:00:00Z");
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        for (String id : List.of("harbour-gazette", "harbour-observer")) {
            boolean well = id.endsWith("gazette");
            String url = "https://" + id + ".example/feed";
            records.add(FeedRecords.followed(new FeedFollowed(id, url, 60, null, FullPage.NEVER)));
            records.add(FeedRecords.polled(new FeedPolled(
                    id,
                    url,
                    at,
                    at.plusSeconds(60),
                    null,
                    null,
                    well ? at : null,
                    well ? null : "404 Not Found",
                    well ? 0 : 3,
                    null,
                    well ? 1_204 : 0,
                    0,
                    List.of(),
                    List.of())));
        }
        return records;
    }
}
