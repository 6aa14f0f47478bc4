package io.eventtimeline.timeline;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.ArticleExtracted.NoEvents;
import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.Confidence;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EventId;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Evidence;
import io.eventtimeline.contracts.Kind;
import io.eventtimeline.contracts.Part;
import io.eventtimeline.contracts.Participant;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Role;
import io.eventtimeline.contracts.Source;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.contracts.What;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Records of `events.v1` as extract-service would write them.
public final class Extractions {
    private static final String EXTRACTOR = "extractor-of-the-tests";

    private Extractions() {}

    public static ArticleExtracted article(String articleId, long version, DatedEvent... events) {
        return new ArticleExtracted(
                articleId, new Version(version), EXTRACTOR, source(articleId), "en", null, List.of(events));
    }

    public static ArticleExtracted withdrawn(String articleId, long version) {
        return new ArticleExtracted(
                articleId, new Version(version), EXTRACTOR, source(articleId), null, NoEvents.WITHDRAWN, List.of());
    }

    /// "NATO opened the mission in Kabul", with its second word as the trigger.
    public static DatedEvent event(String articleId, long version, String sentence, EventTime when) {
        String[] words = sentence.split(" ", 3);
        int start = words[0].length() + 1;
        return new DatedEvent(
                EventId.of(articleId, sentence, words[1], 0),
                articleId,
                new Version(version),
                when,
                new What(sentence, words[1], "other", Status.ASSERTED, null),
                List.of(new Participant(words[0], words[0], Role.AGENT, Kind.ORGANISATION, 0, words[0].length())),
                List.of(),
                new Evidence(Part.TEXT, sentence, start, start + words[1].length(), 0, sentence.length()),
                source(articleId),
                new Confidence(0.9, 0.9, 0.9, 0.9),
                List.of("month-day"));
    }

    public static EventTime day(String date) {
        LocalDate day = LocalDate.parse(date);
        return time(date, day, day.plusDays(1), Precision.DAY);
    }

    public static EventTime month(String month) {
        LocalDate first = YearMonth.parse(month).atDay(1);
        return time(month, first, first.plusMonths(1), Precision.MONTH);
    }

    public static EventTime year(int year) {
        return time("%04d".formatted(year), LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), Precision.YEAR);
    }

    public static EventTime time(
            String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision) {
        return new EventTime(edtf, earliest, latest, precision, false, false, Basis.STATED, null, edtf, null);
    }

    private static Source source(String articleId) {
        return new Source(
                "https://news.example/" + articleId, "news.example", "A report", PublicationDate.of("2016-08-16"));
    }
}
