package io.eventtimeline.timeline.query;

import io.eventtimeline.contracts.StableHash;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What a reader asks of the timeline.
///
/// @param from events that can have happened on its first day or later; absent for all
/// @param to events that can have happened on its last day or earlier; absent for all
/// @param words that have to occur in the sentence, the summary, the title or the names; absent for all
/// @param undated whether events without a date come too, after all others
/// @param size of a page
/// @param cursor where to go on; absent for the first page
record EventsQuestion(
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String words,
        boolean undated,
        int size,
        @Nullable EventsCursor cursor) {
    private static final Set<String> PARAMETERS = Set.of("from", "to", "q", "undated", "size", "cursor");
    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 500;
    private static final int LONGEST_WORDS = 500;

    static EventsQuestion of(MultiValueMap<String, String> parameters) {
        parameters.forEach((name, values) -> {
            if (!PARAMETERS.contains(name)) {
                throw new Problem.InvalidParameter(name, "is not known", "Use from, to, q, undated, size and cursor.");
            }
            if (values.size() > 1) {
                throw new Problem.InvalidParameter(name, "is given twice", "Give it once.");
            }
        });
        PartialDate from = date("from", parameters);
        PartialDate to = date("to", parameters);
        if (from != null && to != null && !from.first().isBefore(to.endExclusive())) {
            throw new Problem.InvalidParameter("to", "ends before 'from' begins", "Exchange the two.");
        }
        EventsQuestion first = new EventsQuestion(
                from,
                to,
                words(value("q", parameters)),
                undated(value("undated", parameters)),
                size(value("size", parameters)),
                null);
        String cursor = value("cursor", parameters);
        return cursor == null ? first : first.from(EventsCursor.parse(cursor, first.fingerprint()));
    }

    /// Of what a cursor is good for: a page of another question would make no sense.
    String fingerprint() {
        return StableHash.of(String.valueOf(from), String.valueOf(to), words, String.valueOf(undated))
                .substring(0, 8);
    }

    private EventsQuestion from(EventsCursor where) {
        return new EventsQuestion(from, to, words, undated, size, where);
    }

    /// An empty field of a form is no question.
    private static @Nullable String value(String name, MultiValueMap<String, String> parameters) {
        String value = parameters.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable PartialDate date(String name, MultiValueMap<String, String> parameters) {
        String value = value(name, parameters);
        return value == null ? null : PartialDate.parse(name, value);
    }

    private static @Nullable String words(@Nullable String value) {
        if (value != null && value.length() > LONGEST_WORDS) {
            throw new Problem.InvalidParameter(
                    "q", "has " + value.length() + " characters", "Use " + LONGEST_WORDS + " at most.");
        }
        return value;
    }

    private static boolean undated(@Nullable String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            case null -> false;
            case String other ->
                throw new Problem.InvalidParameter(
                        "undated", "is neither true nor false: \"" + other + "\"", "Write true or false.");
        };
    }

    private static int size(@Nullable String value) {
        if (value == null) {
            return USUAL_SIZE;
        }
        if (value.matches("\\d{1,4}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= LARGEST_SIZE) {
            return Integer.parseInt(value);
        }
        throw new Problem.InvalidParameter(
                "size",
                "is no number from 1 to " + LARGEST_SIZE + ": \"" + value + "\"",
                "Write one, or leave it out for " + USUAL_SIZE + ".");
    }
}
