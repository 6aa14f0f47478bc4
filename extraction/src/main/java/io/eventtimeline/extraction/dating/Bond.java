package io.eventtimeline.extraction.dating;

import java.util.Locale;

/// How an expression of time and a happening hang together, strongest first.
enum Bond {
    /// "yesterday's *meeting*", "the 2008 *conflict*", "the *conflict* in August"
    OWN_PHRASE(0.95),
    SAME_CLAUSE(0.9),
    /// "*visited* Paris on Monday and *signed* a treaty"
    SHARED_CLAUSE(0.75),
    /// "On Monday Russia withdrew and NATO *refused*"
    FRAME(0.7),
    /// "*When* the bridge collapsed [on Monday], ten people died": one day for both.
    SIMULTANEOUS(0.65),
    NONE(0);

    private final double confidence;

    Bond(double confidence) {
        this.confidence = confidence;
    }

    double confidence() {
        return confidence;
    }

    /// As the explanation writes it: `same-clause`.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
