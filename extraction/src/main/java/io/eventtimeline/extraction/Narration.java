package io.eventtimeline.extraction;

import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.dating.DateChoice;
import io.eventtimeline.extraction.event.EventWords;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clause;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Dates for what its own sentence does not date, from the rest of the article.
///
/// A headline has the date of the lead, "the accident" that of the accident dated elsewhere, "won a *contract*" that of
/// the win, and what the story goes on to tell without a date is of the story's day. Two accidents with two dates leave
/// "the accident" without one.
final class Narration {
    private static final double TOLD_ELSEWHERE = 0.6;
    private static final double WITH_ITS_VERB = 0.6;
    private static final double WITH_ITS_NOUN = 0.5;
    private static final double STORY = 0.45;

    private static final Set<String> BESIDE = Set.of("during", "after", "before", "while", "when", "following");

    private final Told byLemma;
    private final Told lead;
    private final Optional<DateChoice> storyDay;

    private Narration(List<Reading> readings) {
        this.byLemma = Told.byLemma(readings);
        this.lead = Told.lead(readings);
        List<DateChoice> days = lead.days();
        this.storyDay = days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    static List<Reading> dated(List<Reading> readings) {
        var narration = new Narration(readings);
        List<Reading> dated = readings.stream()
                .map(reading -> reading.with(narration.elsewhere(reading)))
                .map(reading -> reading.with(narration.withVerbs(reading)))
                .map(reading -> reading.with(withNouns(reading)))
                .toList();
        Told withVerbs = Told.ofAll(dated);
        return dated.stream()
                .map(reading -> reading.with(retold(reading, withVerbs)))
                .map(reading -> reading.with(worthTelling(reading)))
                .toList();
    }

    private List<Happening> elsewhere(Reading reading) {
        var happenings = new ArrayList<Happening>();
        for (Happening happening : reading.happenings()) {
            boolean open = happening.status() == Status.ASSERTED
                    && happening.date().mention().isEmpty();
            Optional<DateChoice> date = open ? elsewhere(reading, happening) : Optional.empty();
            happenings.add(date.map(happening::dated).orElse(happening));
        }
        return happenings;
    }

    private Optional<DateChoice> elsewhere(Reading reading, Happening happening) {
        Trigger trigger = happening.trigger();
        boolean ofAType = !trigger.sense().type().equals(EventWords.OTHER);
        if (reading.isHeadline(trigger) && ofAType) {
            Optional<DateChoice> told = lead.date(trigger.sense().type());
            if (told.isPresent()) {
                return told.map(
                        date -> adopted(date, happening, "told-elsewhere", "the lead tells the same", TOLD_ELSEWHERE));
            }
        }
        if (trigger.isNoun()
                && (reading.isHeadline(trigger) || reading.phrase(trigger).isDefinite())) {
            Optional<DateChoice> told = byLemma.sameWord(happening).filter(date -> saysMore(date, happening));
            if (told.isPresent()) {
                return told.map(
                        date -> adopted(date, happening, "told-elsewhere", "it is told elsewhere", TOLD_ELSEWHERE));
            }
        }
        boolean ofStory = happening.date().when().basis() == Basis.PUBLICATION;
        return ofStory
                ? storyDay.map(date -> adopted(date, happening, "story", "the lead tells the day of the story", STORY))
                : Optional.empty();
    }

    /// A day of the story stands before the year of another "order".
    private static boolean saysMore(DateChoice date, Happening happening) {
        return !happening.date().when().isDated() || date.when().precision() == Precision.DAY;
    }

    /// "won a *contract*", "announced it *at a conference*": of the day of the verb.
    private List<Happening> withVerbs(Reading reading) {
        List<Happening> all = reading.happenings();
        var happenings = new ArrayList<Happening>();
        for (int index = 0; index < all.size(); index++) {
            Happening happening = all.get(index);
            boolean open = happening.trigger().isNoun() || isIng(reading, happening);
            Optional<Happening> verb = open && isUndated(happening) ? verbOf(reading, index) : Optional.empty();
            String why = verb.map(each -> "of the day of \"" + text(reading, each) + '"')
                    .orElse("");
            happenings.add(
                    verb.map(each -> happening.dated(adopted(each.date(), happening, "with-verb", why, WITH_ITS_VERB)))
                            .orElse(happening));
        }
        return happenings;
    }

    /// "the attack, which *killed* five", "a ceremony *attended* by many": of the day of the noun that it is about.
    private static List<Happening> withNouns(Reading reading) {
        var happenings = new ArrayList<Happening>();
        Optional<Happening> noun = Optional.empty();
        for (Happening happening : reading.happenings()) {
            Optional<Happening> about = noun.filter(each -> isAbout(reading, happening, each));
            String why =
                    about.map(each -> "is about \"" + text(reading, each) + '"').orElse("");
            happenings.add(
                    about.map(each -> happening.dated(adopted(each.date(), happening, "with-noun", why, WITH_ITS_NOUN)))
                            .orElse(happening));
            noun = happening.trigger().isNoun() && isDated(happening) ? Optional.of(happening) : noun;
        }
        return happenings;
    }

    /// Whether the verb tells more of the noun right before its clause; "which *had killed*" may be older.
    private static boolean isAbout(Reading reading, Happening verb, Happening noun) {
        Trigger trigger = verb.trigger();
        Tags tags = reading.parsed().tags();
        Clause clause = reading.parsed().clauses().clause(trigger.clause());
        int before = clause.opener() - 1;
        int last = before >= 0 && tags.isComma(before) ? before - 1 : before;
        return isUndated(verb)
                && !trigger.isNoun()
                && clause.kind() == Clause.Kind.RELATIVE
                && noun.trigger().endToken() - 1 == last
                && tags.words().is(trigger.firstToken(), WordClass.PAST)
                && !tags.isAuxiliary(
                        tags.before(trigger.firstToken(), trigger.statement().first()));
    }

    /// "the *deal*", when the deal that was signed has the date of its verb.
    private static List<Happening> retold(Reading reading, Told withVerbs) {
        return reading.happenings().stream()
                .map(happening -> retold(reading, happening, withVerbs))
                .toList();
    }

    private static Happening retold(Reading reading, Happening happening, Told withVerbs) {
        Trigger trigger = happening.trigger();
        boolean again = trigger.isNoun()
                && isUndated(happening)
                && (reading.isHeadline(trigger) || reading.phrase(trigger).isDefinite());
        Optional<DateChoice> date = again ? withVerbs.sameWord(happening) : Optional.empty();
        return date.map(each -> happening.dated(
                        adopted(each, happening, "told-elsewhere", "it is told elsewhere", TOLD_ELSEWHERE)))
                .orElse(happening);
    }

    /// Common words name happenings that a reader looks for only when they have a date.
    private static List<Happening> worthTelling(Reading reading) {
        return reading.happenings().stream()
                .filter(each -> each.date().when().edtf() != null || isNewsByItself(reading, each.trigger()))
                .toList();
    }

    private static boolean isNewsByItself(Reading reading, Trigger trigger) {
        boolean saying = !trigger.isNoun() && reading.parsed().tags().words().is(trigger.firstToken(), WordClass.WEAK);
        return !trigger.sense().common() && !saying;
    }

    private static boolean isUndated(Happening happening) {
        return happening.status() == Status.ASSERTED && !happening.date().when().isDated();
    }

    /// "..., *ending* an era", "by *saying*": of the time of the verb before it.
    private static boolean isIng(Reading reading, Happening happening) {
        Trigger trigger = happening.trigger();
        return !trigger.isNoun() && reading.parsed().tags().words().is(trigger.firstToken(), WordClass.ING);
    }

    /// The dated verb of its clause that brings it about, or that happens at it: the nearest before it, else one behind
    /// it ("*In a ceremony* in Oslo, Norway signed").
    private static Optional<Happening> verbOf(Reading reading, int index) {
        Happening open = reading.happenings().get(index);
        boolean setting = reading.phrase(open.trigger()).isSetting();
        Optional<Happening> before = verb(reading, index, -1);
        if (before.isPresent()) {
            boolean holds = setting || isIng(reading, open) || isBrought(reading, open, before.get());
            return before.filter(each -> holds && isDated(each));
        }
        return setting || isIng(reading, open) ? verb(reading, index, 1).filter(Narration::isDated) : Optional.empty();
    }

    /// The next verb of the same clause in one direction.
    private static Optional<Happening> verb(Reading reading, int index, int step) {
        List<Happening> all = reading.happenings();
        Trigger open = all.get(index).trigger();
        for (int at = index + step; at >= 0 && at < all.size(); at += step) {
            Trigger other = all.get(at).trigger();
            if (!other.statement().equals(open.statement())) {
                return Optional.empty();
            }
            if (isPredicate(reading, other) && happensIn(reading, open, other)) {
                return Optional.of(all.get(at));
            }
        }
        return Optional.empty();
    }

    /// A verb, or the noun that a light one carries: "made a *flight*".
    private static boolean isPredicate(Reading reading, Trigger trigger) {
        boolean carried = trigger.governor() < trigger.firstToken()
                && reading.parsed().tags().words().is(trigger.governor(), WordClass.LIGHT);
        return !trigger.isNoun() || carried;
    }

    /// In the clause of the verb, or in one that says beside what it happened: "*during the forum*", "*after lifting
    /// off*"; not "a year *after launching it*".
    private static boolean happensIn(Reading reading, Trigger open, Trigger verb) {
        Parsed parsed = reading.parsed();
        Clause clause = parsed.clauses().clause(open.clause());
        int before = Math.max(0, clause.opener() - 1);
        boolean howLong = parsed.mentions().covers(before) && !parsed.mentions().dates(before);
        return verb.clause() == open.clause()
                || (clause.kind() == Clause.Kind.ADVERBIAL
                        && verb.clause() == clause.parent()
                        && BESIDE.contains(parsed.tokens().lowercase(clause.opener()))
                        && !howLong);
    }

    private static boolean isBrought(Reading reading, Happening noun, Happening verb) {
        int governor = noun.trigger().governor();
        return governor == verb.trigger().firstToken()
                && reading.parsed().tags().words().is(governor, WordClass.BRINGS);
    }

    private static boolean isDated(Happening happening) {
        return happening.status() == Status.ASSERTED && happening.date().when().isDated();
    }

    private static String text(Reading reading, Happening happening) {
        Trigger trigger = happening.trigger();
        return reading.parsed().tokens().text(trigger.firstToken(), trigger.endToken());
    }

    private static DateChoice adopted(
            DateChoice date, Happening happening, String rule, String why, double confidence) {
        EventTime when = date.when();
        boolean published = when.basis() == Basis.PUBLICATION;
        String expression = when.expression() == null ? "" : ", \"" + when.expression() + '"';
        return new DateChoice(
                published ? when : when.withBasis(Basis.NARRATIVE),
                date.mention(),
                rule,
                why + expression,
                happening.date().notTaken(),
                Math.min(confidence, date.confidence()));
    }
}
