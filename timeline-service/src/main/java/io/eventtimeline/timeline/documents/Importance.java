package io.eventtimeline.timeline.documents;

import io.eventtimeline.contracts.EntryMention;
import io.eventtimeline.contracts.Evidence;
import io.eventtimeline.contracts.Part;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.TimelineEntry;
import java.util.Objects;

/// How much an entry matters, for readers who want the important first. A sum of five, in steps of 0.001:
///
/// - independent sources: their binary logarithm, so that each doubling is one more;
/// - precision of the date: 1 for a day or finer, 0.75 for a week or month, 0.5 for a quarter, season or
///   half, 0.25 for a year or an interval, else 0;
/// - position: 1 if a title tells it, 0.5 if one of the first 500 characters of a text does, else 0;
/// - salience: the highest of its mentions, from 0 to 1; 1 where an older extractor gave none;
/// - recency of the newest report: 1 for every four years since 1970, so that a report of today outdoes one of four
///   years ago by as much as twice the sources do.
///
/// Recency grows with the date of the report and does not decay with the clock: the order of two entries stays what it
/// is until one of them changes, and pages can go on where they ended.
final class Importance {
    private static final double DAYS_OF_ONE = 4 * 365.25;
    private static final int BEGINNING = 500;
    private static final double STEP = 1_000;

    private Importance() {}

    static double of(TimelineEntry entry) {
        double sum = sources(entry)
                + precision(entry.when().precision())
                + position(entry)
                + salience(entry)
                + recency(entry);
        return Math.round(sum * STEP) / STEP;
    }

    private static double sources(TimelineEntry entry) {
        return Math.log(Math.max(1, entry.independentSources())) / Math.log(2);
    }

    private static double precision(Precision precision) {
        return switch (precision) {
            case SECOND, MINUTE, HOUR, DAY -> 1;
            case WEEKEND, WEEK, MONTH -> 0.75;
            case SEASON, QUARTER, HALF -> 0.5;
            case YEAR, INTERVAL -> 0.25;
            case DECADE, CENTURY, MILLENNIUM, NONE, UNKNOWN -> 0;
        };
    }

    private static double position(TimelineEntry entry) {
        return entry.mentions().stream()
                .mapToDouble(mention -> position(mention.event().evidence()))
                .max()
                .orElse(0);
    }

    private static double position(Evidence evidence) {
        if (evidence.part() == Part.TITLE) {
            return 1;
        }
        return evidence.start() < BEGINNING ? 0.5 : 0;
    }

    private static double salience(TimelineEntry entry) {
        return entry.mentions().stream()
                .map(mention -> mention.event().salience())
                .mapToDouble(salience -> salience == null ? 1 : salience)
                .max()
                .orElse(0);
    }

    private static double recency(TimelineEntry entry) {
        return entry.mentions().stream()
                        .map(EntryMention::event)
                        .map(event -> event.source().published())
                        .filter(Objects::nonNull)
                        .map(PublicationDate::firstDay)
                        .mapToLong(day -> day.toEpochDay())
                        .max()
                        .orElse(0)
                / DAYS_OF_ONE;
    }
}
