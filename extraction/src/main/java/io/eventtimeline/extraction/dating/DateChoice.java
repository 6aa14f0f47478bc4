package io.eventtimeline.extraction.dating;

import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.extraction.time.TimeMention;
import java.util.List;
import java.util.Optional;

/// An event's date, and why: the expression that gives it, and why those beside it do not.
///
/// @param when the date; [EventTime#UNDATED] where nothing says when
/// @param mention the expression; absent where the date comes from none
/// @param rule that chose it, `same-clause`
/// @param why for people: `"on July 13" stands in the same clause`
/// @param notTaken the other expressions of the sentence
/// @param confidence 0 to 1
public record DateChoice(
        EventTime when,
        Optional<TimeMention> mention,
        String rule,
        String why,
        List<NotTaken> notTaken,
        double confidence) {
    /// @param why for people: `belongs to "talks in Paris"`
    public record NotTaken(TimeMention mention, String why) {}

    public DateChoice {
        notTaken = List.copyOf(notTaken);
    }
}
