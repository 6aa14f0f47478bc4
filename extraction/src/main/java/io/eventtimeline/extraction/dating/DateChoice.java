package io.eventtimeline.extraction.dating;

import io.eventtimeline.contracts.Basis;
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

    /// The same date for another happening, by another rule.
    ///
    /// @param because for people; the expression is added
    /// @param most that the confidence can be
    public DateChoice adopted(String otherRule, String because, double most) {
        boolean published = when.basis() == Basis.PUBLICATION;
        String expression = when.expression() == null ? "" : ", \"" + when.expression() + '"';
        return new DateChoice(
                published ? when : when.withBasis(Basis.NARRATIVE),
                mention,
                otherRule,
                because + expression,
                notTaken,
                Math.min(most, confidence));
    }

    /// Only if an expression gives it: the day of the story is not that of what is still planned.
    public DateChoice said() {
        return mention.isPresent()
                ? this
                : new DateChoice(EventTime.UNDATED, mention, "none", "nothing says when", notTaken, 0);
    }

    /// With other expressions that were not taken.
    public DateChoice without(List<NotTaken> others) {
        return new DateChoice(when, mention, rule, why, others, confidence);
    }
}
