package io.eventtimeline.extraction.time.rules;

import io.eventtimeline.extraction.time.Timex.Mod;
import io.eventtimeline.extraction.time.resolve.Grain;
import io.eventtimeline.extraction.time.resolve.Term;
import io.eventtimeline.extraction.time.resolve.TimeExpression;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The calls that `means` can make, each with its arguments: `t` is a term, `u` a unit, `E` an expression, and
/// what follows a `?` may be left out. A unit's own name always means the unit, also where a part is called so.
enum Operation {
    DATE("t?tt") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.Date(t.get(0), t.get(1), t.get(2));
        }
    },
    MONTH_DAY("tt?t") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.MonthDay(t.get(0), t.get(1), t.get(2));
        }
    },
    NUMERIC("ttt") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.Numeric(t.get(0), t.get(1), t.get(2));
        }
    },
    MONTH("t?t") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.Month(t.get(0), t.get(1));
        }
    },
    WEEKDAY("t?t") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.Weekday(t.get(0), t.get(1));
        }
    },
    SEASON("t?t") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.SeasonOf(t.get(0), t.get(1));
        }
    },
    NTH("tuE") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.Nth(t.get(0), t.get(1), e.getFirst());
        }
    },
    OF("utE") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.Of(t.get(0), t.get(1), e.getFirst());
        }
    },
    SHIFT("Etu") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.Shift(e.getFirst(), t.get(0), t.get(1));
        }
    },
    BACK("Etu") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.Back(e.getFirst(), t.get(0), t.get(1));
        }
    },
    QUARTER("t") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.Quarter(t.getFirst());
        }
    },
    DECADE("t") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.Decade(t.getFirst());
        }
    },
    CENTURY("t") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.Century(t.getFirst());
        }
    },
    BC("E") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.BeforeChrist(e.getFirst());
        }
    },
    PART_OF_DAY("tE") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.PartOfDay(t.getFirst(), e.getFirst());
        }
    },
    CLOCK("tttE") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.Clock(t.get(0), t.get(1), t.get(2), e.getFirst());
        }
    },
    DURATION("tu") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.Duration(t.get(0), t.get(1));
        }
    },
    STRETCH("tutE") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.Stretch(t.get(0), t.get(1), t.get(2), e.getFirst());
        }
    },
    EVERY("tu") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.Every(t.get(0), t.get(1));
        }
    },
    EACH("ut") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.Each(t.get(0), t.get(1));
        }
    },
    VAGUE("t") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.Vague(t.getFirst());
        }
    },
    QUALIFIED("tE") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.Qualified(t.getFirst(), e.getFirst());
        }
    },
    RANGE("EE") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.Range(e.get(0), e.get(1));
        }
    },
    SERIES("EE?E") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.Series(List.copyOf(e));
        }
    },
    NOTHING("") {
        @Override
        TimeExpression build(List<Term> t, List<TimeExpression> e) {
            return new TimeExpression.Nothing();
        }
    };

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
                            "MO",
                            "AF",
                            "EV",
                            "NI",
                            "MI",
                            "DT",
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

    Operation(String signature) {
        this.arguments = signature.replace("?", "");
        this.fewest = signature.contains("?") ? signature.indexOf('?') : signature.length();
    }

    abstract TimeExpression build(List<Term> terms, List<TimeExpression> expressions);

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
        return build(padded, expressions);
    }
}
