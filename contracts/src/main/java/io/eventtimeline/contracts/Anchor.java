package io.eventtimeline.contracts;

import org.jspecify.annotations.Nullable;

/// The date that an expression was read against: "the day before" against a date in the text, "July 13" against the
/// publication date.
///
/// @param date as EDTF
/// @param expression the words in the text that give it; absent for the publication date
/// @param why for people, for example `the nearest July 13 before publication, because of "was held"`
public record Anchor(
        String date, @Nullable String expression, @Nullable String why) {
    public Anchor {
        Require.filled(date, "anchor.date");
    }
}
