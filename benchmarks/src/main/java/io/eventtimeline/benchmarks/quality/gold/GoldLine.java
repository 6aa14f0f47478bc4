package io.eventtimeline.benchmarks.quality.gold;

import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.PublicationDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A document as it stands in a gold file. Fields that no figure here asks for are passed over.
///
/// @param timexes absent in a set that is not about expressions of time
/// @param events absent in a set that is not about events
/// @param corpus another word for the topic
record GoldLine(
        String id,
        @Nullable String dct,
        @Nullable String title,
        String text,
        @Nullable Integer annotatedEnd,
        @Nullable List<Timex> timexes,
        @Nullable List<GoldEvent> events,
        @Nullable String topic,
        @Nullable String corpus) {
    /// An id that tells its field: `dev/politics_3`.
    private static final Pattern FIELD = Pattern.compile("[^/]+/(.+)_\\d+");

    record Timex(
            int start,
            int end,
            @Nullable String type,
            @Nullable String value) {
        Expression expression(String text) {
            if (start < 0 || end < start || end > text.length()) {
                throw new InvalidRecord("timexes", "has a span outside the text: " + start + " to " + end);
            }
            return Expression.gold(start, end, type, value);
        }
    }

    @SuppressWarnings("NullAway") // a field that is missing in JSON arrives as null
    GoldLine {
        if (id == null || text == null) {
            throw new InvalidRecord(id == null ? "id" : "text", "is missing");
        }
    }

    GoldDocument document() {
        return new GoldDocument(
                id,
                Optional.ofNullable(title),
                Optional.ofNullable(dct).filter(date -> !date.isBlank()).map(PublicationDate::of),
                text,
                annotatedEnd == null ? text.length() : annotatedEnd,
                Optional.ofNullable(timexes)
                        .map(all -> all.stream()
                                .map(timex -> timex.expression(text))
                                .toList()),
                events == null ? List.of() : events,
                subject());
    }

    private Optional<String> subject() {
        if (topic != null || corpus != null) {
            return Optional.ofNullable(topic == null ? corpus : topic);
        }
        Matcher field = FIELD.matcher(id);
        return field.matches() ? Optional.of(field.group(1)) : Optional.empty();
    }
}
