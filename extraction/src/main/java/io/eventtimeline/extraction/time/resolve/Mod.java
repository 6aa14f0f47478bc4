package io.eventtimeline.extraction.time.resolve;

/// The qualifiers of TIMEX3 that the rules use: "early July" is `START` of `2016-07`.
public enum Mod {
    START,
    MID,
    END,
    APPROX,
    BEFORE,
    AFTER,
    LESS_THAN,
    MORE_THAN
}
