package io.eventtimeline.merging;

import io.eventtimeline.contracts.CorrectedField;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.PublicationDate;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// Which mentions can be one happening at all: those whose dates begin in one year and whose types can be confused.
///
/// "2016" and "2016-07-13" meet in the year 2016. An undated mention is looked for in the year it was published.
final class Blocks {
    private static final String NO_YEAR = "none";

    /// One article's attack is another's crime, and the deaths of a third.
    private static final Map<String, Set<String>> GROUPS = Map.of(
            "harm", Set.of("attack", "crime", "death", "disaster", "military", "protest", "sanction"),
            "talks", Set.of("meeting", "statement", "agreement", "visit", "aid"),
            "business", Set.of("deal", "launch", "science"),
            "contest", Set.of("election", "sport"));

    private Blocks() {}

    static String of(Mention mention) {
        return mention.corrected(CorrectedField.MERGE)
                .map(value -> value.substring(0, value.indexOf(Corrections.MERGE_MARK)))
                .orElseGet(
                        () -> year(mention) + "-" + group(mention.event().what().type()));
    }

    private static String group(String type) {
        return GROUPS.entrySet().stream()
                .filter(group -> group.getValue().contains(type))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("other");
    }

    private static String year(Mention mention) {
        EventTime when = mention.event().when();
        LocalDate day = when.earliest() != null ? when.earliest() : when.latest();
        PublicationDate published = mention.event().source().published();
        if (day != null) {
            return Integer.toString(day.getYear());
        }
        return published == null ? NO_YEAR : Integer.toString(published.year());
    }
}
