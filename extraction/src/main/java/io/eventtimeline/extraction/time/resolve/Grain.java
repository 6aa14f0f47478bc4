package io.eventtimeline.extraction.time.resolve;

import io.eventtimeline.contracts.Precision;
import java.util.Optional;

/// How wide a span of the calendar is, from the widest to the narrowest.
public enum Grain {
    CENTURY(Precision.CENTURY, "C", 1200),
    DECADE(Precision.DECADE, "E", 120),
    YEAR(Precision.YEAR, "Y", 12),
    HALF(Precision.HALF, "M", 6),
    SEASON(Precision.SEASON, "M", 3),
    QUARTER(Precision.QUARTER, "Q", 3),
    MONTH(Precision.MONTH, "M", 1),
    WEEK(Precision.WEEK, "W", 0),
    WEEKEND(Precision.WEEKEND, "W", 0),
    DAY(Precision.DAY, "D", 0);

    private final Precision precision;
    private final String designator;
    private final int months;

    Grain(Precision precision, String designator, int months) {
        this.precision = precision;
        this.designator = designator;
        this.months = months;
    }

    public Precision precision() {
        return precision;
    }

    /// The letter of TIMEX3 durations: `P3W`.
    String designator() {
        return designator;
    }

    /// The length in months; 0 for what is counted in days.
    int months() {
        return months;
    }

    public boolean isFinerThan(Grain other) {
        return compareTo(other) > 0;
    }

    /// `week` in a rule or a lexicon.
    static Optional<Grain> of(String word) {
        for (Grain grain : values()) {
            if (grain.name().equalsIgnoreCase(word)) {
                return Optional.of(grain);
            }
        }
        return Optional.empty();
    }
}
