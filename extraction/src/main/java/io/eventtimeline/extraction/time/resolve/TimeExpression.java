package io.eventtimeline.extraction.time.resolve;

import java.util.List;
import java.util.Optional;

/// What a rule means: one call of this closed vocabulary, calls of it nested inside.
///
/// `shift(publication, which, unit)` for "last month" on 2016-08-16 is the month 2016-07. Each record is one
/// operation of the rule files, in docs/time-model.md with an example; [Resolver] says what it comes to.
public sealed interface TimeExpression {
    /// The publication date.
    record Publication() implements TimeExpression {}

    /// The date the text spoke of last.
    record Narrative() implements TimeExpression {}

    /// The publication date in news, the date told last in a history.
    record Setting() implements TimeExpression {}

    /// A year, a month of a year or a full date.
    record Date(Term year, Term month, Term day) implements TimeExpression {}

    /// A day of a month without its year, with its weekday if that is given.
    record MonthDay(Term month, Term day, Term weekday) implements TimeExpression {}

    /// A day of a month that is not named: "on the 8th".
    record DayOfMonth(Term day) implements TimeExpression {}

    /// Two numbers of which one is the day, and a year: `13/07/2016`.
    record Numeric(Term first, Term second, Term year) implements TimeExpression {}

    /// A month without its year; `which` is -1, 0 or 1 for last, this and next.
    record Month(Term month, Term which) implements TimeExpression {}

    /// The same day every year: Christmas.
    record Feast(Term month, Term day, Term year) implements TimeExpression {}

    /// The n-th weekday of a month, from its end if n is negative, and so many days after it: Thanksgiving.
    record NthWeekday(Term n, Term weekday, Term month, Term days, Term year) implements TimeExpression {}

    /// So many days after Easter Sunday.
    record Easter(Term days, Term year) implements TimeExpression {}

    /// A Saturday and Sunday.
    record Weekend() implements TimeExpression {}

    /// The expression, read as if the verb pointed this way: "next Easter".
    record Towards(Term which, TimeExpression base) implements TimeExpression {}

    /// A day of the week.
    record Weekday(Term weekday, Term which) implements TimeExpression {}

    /// A season of a year, or of the year that the context gives.
    record SeasonOf(Term season, Term which) implements TimeExpression {}

    /// The n-th unit within another span, from its end where n is negative.
    record Nth(Term n, Term unit, TimeExpression within) implements TimeExpression {}

    /// A part of another span by its name, a month of a year or a season: `of(month, 8, ...)`.
    record Of(Term unit, Term value, TimeExpression within) implements TimeExpression {}

    /// The span of this unit so many units from the base.
    record Shift(TimeExpression base, Term n, Term unit) implements TimeExpression {}

    /// As [Shift], backwards: "three days ago".
    record Back(TimeExpression base, Term n, Term unit) implements TimeExpression {}

    /// The very day so many units before: "ten years ago today".
    record SameDay(TimeExpression day, Term n, Term unit) implements TimeExpression {}

    /// A quarter without its year.
    record Quarter(Term n) implements TimeExpression {}

    /// The decade that begins with this year; two digits are of the last century.
    record Decade(Term year) implements TimeExpression {}

    /// A year that is said to be after Christ: also 79 is one.
    record AnnoDomini(Term year) implements TimeExpression {}

    /// The first year after another that ends in these two digits: 1914/15.
    record NextYearIn(Term digits, Term year) implements TimeExpression {}

    record Century(Term n) implements TimeExpression {}

    /// The years before Christ count backwards.
    record BeforeChrist(TimeExpression date) implements TimeExpression {}

    /// Morning, afternoon, evening or night of a day.
    record PartOfDay(Term part, TimeExpression day) implements TimeExpression {}

    /// A clock time on a day, in the zone that is told with it.
    record Clock(Term hour, Term minute, Term half, TimeExpression day, Term zone) implements TimeExpression {}

    /// The last date of this sort, without a year of its own, before another: "June 23" before July 5, 2014.
    record Before(TimeExpression end, TimeExpression yearless) implements TimeExpression {}

    /// The day named right beside the expression; without one, the day in which things happen.
    record Beside() implements TimeExpression {}

    /// As [Beside], but the day after where the text tells of that day's evening or night: "late on Monday ... by
    /// dawn".
    record MorningAfter() implements TimeExpression {}

    /// The latest quarter that the text reports on; without one, the last to end before publication. The same
    /// quarter of another year, if there is one.
    record ReportedQuarter(Optional<TimeExpression> year) implements TimeExpression {}

    /// A year before Christ that is not said to be one, where the text has spoken of such years.
    record Ancient(Term year) implements TimeExpression {}

    /// Nothing in news: what only histories mean as a time.
    record InHistory(TimeExpression base) implements TimeExpression {}

    /// A length of time without a place on the calendar.
    record Duration(Term n, Term unit) implements TimeExpression {}

    /// A length of time that ends or begins at the base: "the past three years".
    record Stretch(Term n, Term unit, Term direction, TimeExpression base) implements TimeExpression {}

    /// Again and again, every n units.
    record Every(Term n, Term unit) implements TimeExpression {}

    /// Again and again, on this weekday or in this month, at this part of the day or on this day of the month if one is
    /// given.
    record Each(Term unit, Term value, Term part) implements TimeExpression {}

    /// Past, present or future, and no more than that.
    record Vague(Term reference) implements TimeExpression {}

    /// Early, mid, late, about.
    record Qualified(Term mod, TimeExpression base) implements TimeExpression {}

    /// From the first to the last; the rule's parts `from` and `to` are the two mentions.
    record Range(TimeExpression from, TimeExpression to) implements TimeExpression {}

    /// Several one after another; the rule's parts `first` to `fourth` are the mentions.
    record Series(List<TimeExpression> items) implements TimeExpression {}

    /// Not a time at all: the rule keeps other rules away from its words.
    record Nothing() implements TimeExpression {}
}
