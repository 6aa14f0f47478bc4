package io.eventtimeline.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /// What version 1 did not have.
    static final Article ARTICLE_WITH_FINGERPRINT = new Article(
            ARTICLE.id(),
            ARTICLE.url(),
            ARTICLE.title(),
            ARTICLE.text(),
            ARTICLE.published(),
            ARTICLE.publisher(),
            ARTICLE.language(),
            ARTICLE.contentHash(),
            "00f1e2d3c4b5a697");

    static final Version VERSION = Version.of(1, 4711, 2);

    /// As version 1 had it.
    static final DatedEvent OLDER_EVENT = event(
            new What("The council met", "met", "meeting", Status.ASSERTED, null),
            new Place("Brussels", "BE", null, null, 50.85, 4.35),
            null);

    private static final What WHAT = new What("The council met", "met", "meeting", Status.ASSERTED, "meet");
    private static final Place WHERE =
            new Place("Brussels", "BE", "Brussels Capital", PlaceResolution.CITY, 50.85, 4.35);

    /// As it was before there was a salience.
    static final DatedEvent OLD_EVENT = event(WHAT, WHERE, null);

    static final DatedEvent EVENT = event(WHAT, WHERE, 0.75);

    private static DatedEvent event(What what, Place where, @Nullable Double salience) {
        return new DatedEvent(
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
                what,
                List.of(new Participant("council", "NATO-Russia Council", Role.AGENT, Kind.ORGANISATION, 4, 11)),
                List.of(where),
                new Evidence(Part.TEXT, "The council met on July 13.", 12, 15, 0, 27),
                ARTICLE.source(),
                new Confidence(0.9, 0.8, 1, 0.5),
                List.of("month-day"),
                salience);
    }

    static final ArticleExtracted OLDER_EXTRACTED =
            new ArticleExtracted(ARTICLE.id(), VERSION, "x-1", ARTICLE.source(), "en", null, List.of(OLDER_EVENT));

    /// As version 2 had it.
    static final ArticleExtracted OLD_EXTRACTED = extracted(OLD_EVENT);

    static final ArticleExtracted EXTRACTED = extracted(EVENT);

    private static ArticleExtracted extracted(DatedEvent event) {
        return new ArticleExtracted(
                ARTICLE.id(),
                VERSION,
                "x-1",
                ARTICLE.source(),
                "en",
                null,
                List.of(event),
                new Profile(
                        List.of(new Term("council", 2.5)),
                        List.of(new Term("NATO-Russia Council", 1)),
                        "00f1e2d3c4b5a697"));
    }

    /// As version 1 had it.
    static final TimelineEntry OLD_ENTRY = entry(OLD_EVENT);

    static final TimelineEntry ENTRY = entry(EVENT);

    private static TimelineEntry entry(DatedEvent event) {
        return new TimelineEntry(
                EntryId.of("2016-07 meeting", event.id()),
                "2016-07 meeting",
                event.when(),
                List.of(new OtherDate(EventTime.UNDATED, List.of("e-0123"))),
                event.what(),
                List.of(new EntryParticipant("NATO-Russia Council", Kind.ORGANISATION, 1)),
                event.where(),
                List.of(new EntryMention(event, 0)),
                1,
                List.of("The Example Gazette"),
                1,
                List.of("n-0123"),
                List.of(new AppliedCorrection(
                        "k-1",
                        event.id(),
                        CorrectedField.STATUS,
                        "asserted",
                        "Ann Editor",
                        "it did take place",
                        Instant.parse("2016-08-17T09:00:00Z"))),
                true,
                "m-1");
    }

    static final EntryChanged OLD_CHANGED = new EntryChanged(OLD_ENTRY, OLD_ENTRY.withoutMentions());

    static final EntryChanged CHANGED = new EntryChanged(ENTRY, ENTRY.withoutMentions());

    static final EntryRetracted RETRACTED =
            new EntryRetracted(ENTRY.id(), EntryRetracted.Why.MERGED, List.of("n-0123"), ENTRY.withoutMentions());

    static final FeedFollowed FOLLOWED =
            new FeedFollowed("gazette", "https://gazette.example/feed.xml", 900, "The Example Gazette", FullPage.AUTO);

    /// As version 1 had it.
    static final FeedPolled OLDER_POLLED = polled(null, List.of());

    static final FeedPolled POLLED = polled(
            "has more than 16 MiB",
            List.of(new WatchedPage(
                    "u-0123456789abcdef0123456789abcdef",
                    "https://gazette.example/council",
                    Instant.parse("2016-08-16T08:30:00Z"),
                    Instant.parse("2016-08-17T08:30:00Z"),
                    2)));

    private static FeedPolled polled(@Nullable String refused, List<WatchedPage> pages) {
        return new FeedPolled(
                "gazette",
                "https://gazette.example/feed.xml",
                Instant.parse("2016-08-16T08:30:00Z"),
                Instant.parse("2016-08-16T08:45:00Z"),
                "\"v1\"",
                "Tue, 16 Aug 2016 08:30:00 GMT",
                Instant.parse("2016-08-16T08:15:00Z"),
                "it answers 500",
                1,
                "https://gazette.example/news.xml",
                4711,
                2,
                List.of(new SentItem("u-0123456789abcdef0123456789abcdef", "9f2c", 3, refused)),
                pages);
    }

    static final CorrectionMade CORRECTION = new CorrectionMade(
            "k-1",
            ARTICLE.id(),
            EVENT.id(),
            "The council met on July 13.",
            "met",
            CorrectedField.DATE,
            "2016-07-14",
            "Ann Editor",
            "the minutes say so",
            Instant.parse("2016-08-17T09:00:00Z"));

    /// Nothing but what has to be there: no date, nobody, nowhere.
    static final DatedEvent MINIMAL_EVENT = new DatedEvent(
            EventId.of("c-sample-2", "The harbour froze over.", "froze", 0),
            "c-sample-2",
            Version.of(0, 1, 1),
            EventTime.UNDATED,
            new What("The harbour froze", "froze", "other", Status.ASSERTED, null),
            List.of(),
            List.of(),
            new Evidence(Part.TITLE, "The harbour froze over.", 12, 17, 0, 23),
            new Source(null, null, null, null),
            new Confidence(0.5, 0, 1, 0),
            List.of());

    private SampleRecords() {}
}
