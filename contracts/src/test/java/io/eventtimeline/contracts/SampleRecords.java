package io.eventtimeline.contracts;

import java.time.LocalDate;
import java.util.List;

/// One of each record, every optional field filled.
final class SampleRecords {
    static final Article ARTICLE = Article.of(
            "c-sample-1",
            "https://gazette.example/council",
            "Council meets",
            "The council met on July 13.",
            PublicationDate.of("2016-08-16T10:30:00+02:00"),
            "The Example Gazette",
            "en");

    static final Version VERSION = Version.of(1, 4711, 2);

    static final DatedEvent EVENT = new DatedEvent(
            EventId.of(ARTICLE.id(), "The council met on July 13.", "met", 0),
            ARTICLE.id(),
            VERSION,
            new EventTime(
                    "2016-07-13",
                    LocalDate.of(2016, 7, 13),
                    LocalDate.of(2016, 7, 14),
                    Precision.DAY,
                    false,
                    false,
                    Basis.RESOLVED,
                    "18:00",
                    "July 13",
                    new Anchor("2016-08-16", "mid-August 2016", "the nearest July 13 before publication")),
            new What("The council met", "met", "meeting", Status.ASSERTED),
            List.of(new Participant("council", "NATO-Russia Council", Role.AGENT, Kind.ORGANISATION, 4, 11)),
            List.of(new Place("Brussels", "BE", 50.85, 4.35)),
            new Evidence(Part.TEXT, "The council met on July 13.", 12, 15, 0, 27),
            ARTICLE.source(),
            new Confidence(0.9, 0.8, 1, 0.5),
            List.of("month-day"));

    static final ArticleExtracted EXTRACTED =
            new ArticleExtracted(ARTICLE.id(), VERSION, "x-1", ARTICLE.source(), "en", null, List.of(EVENT));

    /// Nothing but what has to be there: no date, nobody, nowhere.
    static final DatedEvent MINIMAL_EVENT = new DatedEvent(
            EventId.of("c-sample-2", "The harbour froze over.", "froze", 0),
            "c-sample-2",
            Version.of(0, 1, 1),
            EventTime.UNDATED,
            new What("The harbour froze", "froze", "other", Status.ASSERTED),
            List.of(),
            List.of(),
            new Evidence(Part.TITLE, "The harbour froze over.", 12, 17, 0, 23),
            new Source(null, null, null, null),
            new Confidence(0.5, 0, 1, 0),
            List.of());

    private SampleRecords() {}
}
