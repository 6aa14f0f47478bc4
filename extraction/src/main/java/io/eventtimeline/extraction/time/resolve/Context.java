package io.eventtimeline.extraction.time.resolve;

import io.eventtimeline.contracts.PublicationDate;
import java.util.Optional;

/// What an expression is read against.
///
/// @param publication the publication date as a span: a day, or a month or year where no more is known
/// @param focus the date the text spoke of last, before this expression
/// @param narrative the text tells of times long before its publication: dates lean on the focus
/// @param tense of the verb next to the expression
public record Context(Optional<Span> publication, Optional<Focus> focus, boolean narrative, Tense tense) {
    /// A date that the text has spoken of, and its words.
    public record Focus(Span span, String expression) {}

    /// The publication date as a span as wide as it is known.
    public static Span spanOf(PublicationDate date) {
        Grain grain = date.day().isPresent() ? Grain.DAY : date.month().isPresent() ? Grain.MONTH : Grain.YEAR;
        return new Span(date.firstDay(), grain);
    }
}
