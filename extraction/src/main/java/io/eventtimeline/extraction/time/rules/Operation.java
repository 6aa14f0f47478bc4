package io.eventtimeline.extraction.time.rules;

import io.eventtimeline.extraction.time.resolve.Grain;
import io.eventtimeline.extraction.time.resolve.Mod;
import io.eventtimeline.extraction.time.resolve.Term;
import io.eventtimeline.extraction.time.resolve.TimeExpression;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// The calls that `means` can make, each with its arguments: `t` is a term, `u` a unit, `E` an expression, and
/// what follows a `?` may be left out. A unit's own name always means the unit, also where a part is called so.
@SuppressWarnings("ImmutableEnumChecker") // the functions are constructors and hold nothing
enum Operation {
    DATE("t?tt", (t, e) -> new TimeExpression.Date(t.get(0), t.get(1), t.get(2))),
    MONTH_DAY("tt?t", (t, e) -> new TimeExpression.MonthDay(t.get(0), t.get(1), t.get(2))),
    DAY_OF_MONTH("t", (t, e) -> new TimeExpression.DayOfMonth(t.getFirst())),
    NUMERIC("ttt", (t, e) -> new TimeExpression.Numeric(t.get(0), t.get(1), t.get(2))),
    MONTH("t?t", (t, e) -> new TimeExpression.Month(t.get(0), t.get(1))),
    WEEKDAY("t?t", (t, e) -> new TimeExpression.Weekday(t.get(0), t.get(1))),
    FEAST("tt?t", (t, e) -> new TimeExpression.Feast(t.get(0), t.get(1), t.get(2))),
    NTH_WEEKDAY("ttt?tt", (t, e) -> new TimeExpression.NthWeekday(t.get(0), t.get(1), t.get(2), t.get(3), t.get(4))),
    EASTER("t?t", (t, e) -> new TimeExpression.Easter(t.get(0), t.get(1))),
    WEEKEND("", (t, e) -> new TimeExpression.Weekend()),
    BESIDE("", (t, e) -> new TimeExpression.Beside()),
    MORNING_AFTER("", (t, e) -> new TimeExpression.MorningAfter()),
    BEFORE("EE", (t, e) -> new TimeExpression.Before(e.get(0), e.get(1))),
    TOWARDS("tE", (t, e) -> new TimeExpression.Towards(t.getFirst(), e.getFirst())),
    REPORTED_QUARTER(
            "?E", (t, e) -> new TimeExpression.ReportedQuarter(e.stream().findFirst())),
    ANCIENT("t", (t, e) -> new TimeExpression.Ancient(t.getFirst())),
    IN_HISTORY("E", (t, e) -> new TimeExpression.InHistory(e.getFirst())),
    SEASON("t?t", (t, e) -> new TimeExpression.SeasonOf(t.get(0), t.get(1))),
    NTH("tuE", (t, e) -> new TimeExpression.Nth(t.get(0), t.get(1), e.getFirst())),
    OF("utE", (t, e) -> new TimeExpression.Of(t.get(0), t.get(1), e.getFirst())),
    SHIFT("Etu", (t, e) -> new TimeExpression.Shift(e.getFirst(), t.get(0), t.get(1))),
    BACK("Etu", (t, e) -> new TimeExpression.Back(e.getFirst(), t.get(0), t.get(1))),
    SAME_DAY("Etu", (t, e) -> new TimeExpression.SameDay(e.getFirst(), t.get(0), t.get(1))),
    QUARTER("t", (t, e) -> new TimeExpression.Quarter(t.getFirst())),
    DECADE("t", (t, e) -> new TimeExpression.Decade(t.getFirst())),
    AD("t", (t, e) -> new TimeExpression.AnnoDomini(t.getFirst())),
    NEXT_YEAR_IN("tt", (t, e) -> new TimeExpression.NextYearIn(t.get(0), t.get(1))),
    CENTURY("t", (t, e) -> new TimeExpression.Century(t.getFirst())),
    BC("E", (t, e) -> new TimeExpression.BeforeChrist(e.getFirst())),
    PART_OF_DAY("tE", (t, e) -> new TimeExpression.PartOfDay(t.getFirst(), e.getFirst())),
    CLOCK("tttE?t", (t, e) -> new TimeExpression.Clock(t.get(0), t.get(1), t.get(2), e.getFirst(), t.get(3))),
    DURATION("tu", (t, e) -> new TimeExpression.Duration(t.get(0), t.get(1))),
    STRETCH("tutE", (t, e) -> new TimeExpression.Stretch(t.get(0), t.get(1), t.get(2), e.getFirst())),
    EVERY("tu", (t, e) -> new TimeExpression.Every(t.get(0), t.get(1))),
    EACH("ut?t", (t, e) -> new TimeExpression.Each(t.get(0), t.get(1), t.get(2))),
    VAGUE("t", (t, e) -> new TimeExpression.Vague(t.getFirst())),
    QUALIFIED("tE", (t, e) -> new TimeExpression.Qualified(t.getFirst(), e.getFirst())),
    RANGE("EE", (t, e) -> new TimeExpression.Range(e.get(0), e.get(1))),
    SERIES("EE?EE", (t, e) -> new TimeExpression.Series(List.copyOf(e))),
    NOTHING("", (t, e) -> new TimeExpression.Nothing());

    private static final List<String> UNITS = Stream.concat(
                    Arrays.stream(Grain.values()).map(grain -> grain.name().toLowerCase(Locale.ROOT)),
                    Stream.of("hour", "minute", "second"))
            .toList();

    /// Words that terms may be without naming a part: halves of the day, qualifiers, seasons, references, `none`.
    private static final List<String> WORDS = Stream.of(
                    Arrays.stream(Mod.values()).map(Mod::name),
                    Stream.of(
                            "am",
                            "pm",
                            "none",
                            "joined",
                            "MO",
                            "AF",
                            "EV",
                            "NI",
                            "SP",
                            "SU",
                            "FA",
                            "WI",
                            "X",
                            "PAST_REF",
                            "PRESENT_REF",
                            "FUTURE_REF"))
            .flatMap(words -> words)
            .toList();

    private final String arguments;
    private final int fewest;
    private final BiFunction<List<Term>, List<TimeExpression>, TimeExpression> build;

    Operation(String signature, BiFunction<List<Term>, List<TimeExpression>, TimeExpression> build) {
        this.build = build;
        this.arguments = signature.replace("?", "");
        this.fewest = signature.contains("?") ? signature.indexOf('?') : signature.length();
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Operation named(String name, Place place) {
        for (Operation operation : values()) {
            if (operation.label().equals(name)) {
                return operation;
            }
        }
        var all = Arrays.stream(values()).map(Operation::label).toList();
        throw new RuleError(place, "unknown operation " + name + Spelling.hint(name, all, "", "()"));
    }

    boolean takesExpression(int position) {
        return position < arguments.length() && arguments.charAt(position) == 'E';
    }

    boolean takesUnit(int position, String word) {
        return position < arguments.length() && arguments.charAt(position) == 'u' && UNITS.contains(word);
    }

    boolean takesConstant(int position, String word) {
        return position < arguments.length()
                && arguments.charAt(position) == 't'
                && (WORDS.contains(word) || word.matches("-?\\d{1,4}"));
    }

    TimeExpression call(List<Term> terms, List<TimeExpression> expressions, Place place) {
        int given = terms.size() + expressions.size();
        if (given < fewest || given > arguments.length()) {
            throw new RuleError(place, label() + " takes " + arguments.length() + " arguments, not " + given);
        }
        var padded = Stream.concat(
                        terms.stream().map(term -> term.equals(new Term.Constant("none")) ? Term.ABSENT : term),
                        Stream.generate(() -> Term.ABSENT).limit(arguments.length()))
                .toList();
        return build.apply(padded, expressions);
    }
}
