package io.eventtimeline.extraction.time.resolve;

/// Which year a season is of: of "winter" in January 2016, the one that began in December 2015.
final class Seasons {
    private static final int YEAR = 4;

    private Seasons() {}

    /// @param here the season of the base's calendar year
    static Span nearest(Span base, Span here, Tense tense) {
        if (tense.isFuture()) {
            return here.until().isAfter(base.from()) ? here : here.plus(YEAR);
        }
        return here.from().isAfter(base.from()) ? here.plus(-YEAR) : here;
    }

    /// "last summer" is the last one over, "this summer" the one running or of this year, "next summer" the
    /// first that has not begun.
    static Span named(Span base, Span here, int which) {
        Span running = here.plus(-YEAR).contains(base.from()) ? here.plus(-YEAR) : here;
        return switch (Integer.signum(which)) {
            case -1 -> here.until().isAfter(base.from()) ? here.plus(-YEAR) : here;
            case 1 -> here.from().isAfter(base.from()) ? here : here.plus(YEAR);
            default -> running;
        };
    }
}
