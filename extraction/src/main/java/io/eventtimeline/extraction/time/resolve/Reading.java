package io.eventtimeline.extraction.time.resolve;

import io.eventtimeline.contracts.Anchor;
import io.eventtimeline.contracts.Basis;
import java.util.Optional;

/// What an expression came to, and on what footing.
///
/// @param anchor the date it was read against, where one was needed
/// @param uncertain the choice could be another, by rule and not by chance: "July 13" in an article of which only the
///     year is known
public record Reading(Meaning meaning, Basis basis, Optional<Anchor> anchor, String why, boolean uncertain) {
    /// One item of several, on the same footing.
    public Reading with(Meaning item) {
        return new Reading(item, basis, anchor, why, uncertain);
    }
}
