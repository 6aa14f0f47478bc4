package io.eventtimeline.extraction;

import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.event.EventWords;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clause;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.salience.Salience;
import io.eventtimeline.extraction.salience.Salience.Sign;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Reads off a passage what makes its events worth showing.
record SalienceReader(Reading reading) {
    private static final Set<String> PLAIN_TYPES = Set.of(EventWords.OTHER, "statement");
    private static final Set<Basis> OWN = Set.of(Basis.STATED, Basis.RESOLVED);

    /// Of each event, in the order of [Reading#happenings()].
    List<Double> all() {
        List<Happening> happenings = reading.happenings();
        List<Set<Sign>> signs = new ArrayList<>();
        happenings.forEach(happening -> signs.add(signs(happening)));
        var all = new ArrayList<Double>();
        for (int index = 0; index < happenings.size(); index++) {
            Set<Sign> own = signs.get(index);
            if (isRepeated(happenings, signs, index)) {
                own = EnumSet.copyOf(own);
                own.add(Sign.REPEATED);
            }
            all.add(Salience.of(own));
        }
        return all;
    }

    private Set<Sign> signs(Happening happening) {
        var signs = EnumSet.noneOf(Sign.class);
        Trigger trigger = happening.trigger();
        boolean dated = happening.date().when().isDated();
        boolean saying = !trigger.isNoun() && words(trigger, WordClass.REPORT);
        boolean real = happening.status() == Status.ASSERTED || (happening.status() == Status.PLANNED && dated);
        add(signs, Sign.OWN_DATE, dated && OWN.contains(happening.date().when().basis()));
        add(signs, Sign.SOME_DATE, dated && !OWN.contains(happening.date().when().basis()));
        add(signs, Sign.DAY, isDay(happening));
        add(signs, Sign.LEAD, isLead(trigger));
        add(signs, Sign.MAIN_CLAUSE, reading.parsed().clauses().isMain(trigger.clause()));
        add(signs, Sign.NAMED_PARTICIPANT, !happening.who().isEmpty());
        add(signs, Sign.TYPED, !PLAIN_TYPES.contains(trigger.sense().type()));
        add(signs, Sign.REAL, real);
        add(signs, Sign.SAYING, saying);
        add(signs, Sign.BACKGROUND, isBackground(happening));
        return signs;
    }

    private static void add(Set<Sign> signs, Sign sign, boolean holds) {
        if (holds) {
            signs.add(sign);
        }
    }

    private static boolean isDay(Happening happening) {
        Precision precision = happening.date().when().precision();
        return switch (precision) {
            case DAY, HOUR, MINUTE, SECOND -> true;
            default -> false;
        };
    }

    private boolean isLead(Trigger trigger) {
        return reading.isHeadline(trigger) || reading.isOpening(trigger);
    }

    /// Without a date of its own in a clause about a noun, or an infinitive that nobody has a day for.
    private boolean isBackground(Happening happening) {
        Clause.Kind kind = reading.parsed()
                .clauses()
                .clause(happening.trigger().clause())
                .kind();
        boolean aside = kind == Clause.Kind.RELATIVE || kind == Clause.Kind.INFINITIVE || kind == Clause.Kind.CONDITION;
        return aside && happening.date().mention().isEmpty();
    }

    /// One of a sentence and a date is worth most, the first of equals; the others repeat it.
    private boolean isRepeated(List<Happening> happenings, List<Set<Sign>> signs, int index) {
        Happening one = happenings.get(index);
        double worth = Salience.of(signs.get(index));
        for (int other = index - 1; other >= 0 && isOfSentence(happenings.get(other), one); other--) {
            if (isOfDate(happenings.get(other), one) && Salience.of(signs.get(other)) >= worth) {
                return true;
            }
        }
        for (int other = index + 1; other < happenings.size() && isOfSentence(happenings.get(other), one); other++) {
            if (isOfDate(happenings.get(other), one) && Salience.of(signs.get(other)) > worth) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfSentence(Happening one, Happening other) {
        return one.trigger().statement().equals(other.trigger().statement());
    }

    private static boolean isOfDate(Happening one, Happening other) {
        return Objects.equals(one.date().when().edtf(), other.date().when().edtf());
    }

    private boolean words(Trigger trigger, WordClass wordClass) {
        return reading.parsed().tags().words().is(trigger.firstToken(), wordClass);
    }
}
