package io.eventtimeline.benchmarks.quality.kind;

/// What sort of expression it is. The order is that of the tables.
public enum Kind {
    WEEKDAY("weekday"),
    MONTH_DAY("month and day"),
    MONTH("month without year"),
    FULL_DATE("full date"),
    MONTH_YEAR("month and year"),
    YEAR("year"),
    AGO("'X ago', 'X earlier'"),
    DURATION("duration"),
    CLOCK("clock time, part of day"),
    SET("set: 'every Tuesday'"),
    DECADE("decade, century"),
    FISCAL("fiscal year, quarter, half"),
    VAGUE("vague: 'now', 'recently'"),
    DAY_NAME("today, yesterday, tomorrow"),
    ANCHORED("anchored: 'the day before'"),
    DEICTIC("'last week', 'this year'"),
    SEASON("season, weekend, holiday"),
    OTHER("other");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    /// As the tables call it.
    public String title() {
        return title;
    }
}
