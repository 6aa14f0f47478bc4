package io.eventtimeline.extraction.time.rules;

import java.io.Serial;

/// A rule file that cannot be used: where, why, and the line with a caret.
///
///     relative.rules:14:22  unknown class <unti>; did you mean <unit>?
///         rule  which:<deictic> unit:<unti>
///                              ^
public final class RuleError extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public RuleError(Place place, String problem) {
        super(place + "  " + problem + "\n    " + place.text() + "\n    " + " ".repeat(Math.max(0, place.column() - 1))
                + "^");
    }
}
