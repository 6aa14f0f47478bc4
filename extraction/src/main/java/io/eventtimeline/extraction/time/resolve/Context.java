package io.eventtimeline.extraction.time.resolve;

import io.eventtimeline.contracts.PublicationDate;
import java.util.Optional;

/// What an expression is read against.
///
/// @param publication the publication date as a span: a day, or a month or year where no more is known
/// @param dateline the words of the text that give the publication date, where it was not given from outside
/// @param spoken the dates the text spoke of before this expression
/// @param manner in which the text tells of time here
/// @param tense of the verb next to the expression
/// @param order of day and month in dates of two numbers
public record Context(
        Optional<Span> publication,
        Optional<String> dateline,
        Spoken spoken,
        Manner manner,
        Tense tense,
        NumberOrder order) {
    /// The publication date as a span as wide as it is known.
    public static Span spanOf(PublicationDate date) {
        Grain grain = date.day().isPresent() ? Grain.DAY : date.month().isPresent() ? Grain.MONTH : Grain.YEAR;
        return new Span(date.firstDay(), grain);
    }
}
