package io.eventtimeline.extraction;

import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clause;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Dates that one happening of a sentence gives another.
///
/// "won a *contract* on Monday": the contract is of Monday, too. "the attack, which *killed* five": they died in it.
record Companions(Reading reading) {
    private static final double WITH_ITS_VERB = 0.6;
    private static final double WITH_ITS_NOUN = 0.5;
    private static final double AT_ITS_NOUN = 0.5;
    private static final Set<String> BESIDE = Set.of("during", "after", "before", "while", "when", "following");
    private static final Set<String> STRIKES = Set.of("attack", "disaster");
    private static final Set<String> INCLUDES =
            Set.of("include", "includes", "included", "comprise", "comprises", "comprised", "contains", "contained");

    static List<Happening> dated(Reading reading) {
        Reading once = reading.with(new Companions(reading).withVerbs());
        Reading verbs = reading.with(new Companions(once).withVerbs());
        Reading nouns = verbs.with(new Companions(verbs).withNouns());
        return new Companions(nouns).atNouns();
    }

    /// "won a *contract*", "announced it *at a conference*": of the day of the verb.
    private List<Happening> withVerbs() {
        var happenings = new ArrayList<Happening>();
        for (int index = 0; index < all().size(); index++) {
            Happening happening = all().get(index);
            boolean open = happening.trigger().isNoun() || isIng(happening);
            Optional<Happening> verb = open && happening.isUndated() ? verbOf(index) : Optional.empty();
            happenings.add(verb.map(each -> happening
                            .ofStatus(each.status())
                            .dated(each.date()
                                    .adopted("with-verb", "of the day of \"" + text(each) + '"', WITH_ITS_VERB)))
                    .orElse(happening));
        }
        return happenings;
    }

    /// "the attack, which *killed* five", "a ceremony *attended* by many": of the day of the noun that it is
    /// about. "The tour included a *visit* to Oslo": of the time of what it is a part of.
    private List<Happening> withNouns() {
        var happenings = new ArrayList<Happening>();
        Optional<Happening> noun = Optional.empty();
        for (Happening happening : all()) {
            happenings.add(noun.filter(each -> isAbout(happening, each) || isPartOf(happening, each))
                    .map(each -> happening.dated(
                            each.date().adopted("with-noun", "is about \"" + text(each) + '"', WITH_ITS_NOUN)))
                    .orElse(happening));
            noun = happening.trigger().isNoun() && happening.isDated() ? Optional.of(happening) : noun;
        }
        return happenings;
    }

    /// "a *failure* on its maiden flight": of the day that an expression gives the flight.
    private List<Happening> atNouns() {
        var happenings = new ArrayList<Happening>();
        for (int index = 0; index < all().size(); index++) {
            Happening happening = all().get(index);
            Optional<Happening> next = index + 1 < all().size() ? Optional.of(all().get(index + 1)) : Optional.empty();
            happenings.add(next.filter(each -> isAt(happening, each))
                    .map(each -> happening.dated(
                            each.date().adopted("at-noun", "was at \"" + text(each) + '"', AT_ITS_NOUN)))
                    .orElse(happening));
        }
        return happenings;
    }

    private boolean isAt(Happening happening, Happening noun) {
        boolean open = happening.isUndated()
                || (happening.isDated() && happening.date().mention().isEmpty());
        return open
                && noun.trigger().isNoun()
                && noun.isDated()
                && noun.date().mention().isPresent()
                && noun.trigger().clause() == happening.trigger().clause()
                && reading.phrase(noun.trigger()).isOccasion();
    }

    /// Whether the verb tells more of the noun right before its clause; "which *had killed*" may be older.
    private boolean isAbout(Happening verb, Happening noun) {
        Trigger trigger = verb.trigger();
        Clause clause = reading.parsed().clauses().clause(trigger.clause());
        int before = clause.opener() - 1;
        int last = before >= 0 && tags().isComma(before) ? before - 1 : before;
        return verb.isUndated()
                && !trigger.isNoun()
                && clause.kind() == Clause.Kind.RELATIVE
                && noun.trigger().endToken() - 1 == last
                && tags().words().is(trigger.firstToken(), WordClass.PAST)
                && !tags().isAuxiliary(tags().before(
                                trigger.firstToken(), trigger.statement().first()));
    }

    /// "The deal includes *orders* for ten ships": the noun before the verb has the noun behind it among its parts.
    private boolean isPartOf(Happening part, Happening whole) {
        int verb = part.trigger().governor();
        return part.isUndated()
                && part.trigger().isNoun()
                && verb < part.trigger().firstToken()
                && verb == whole.trigger().governor()
                && whole.trigger().endToken() <= verb
                && INCLUDES.contains(reading.parsed().tokens().lowercase(verb));
    }

    /// "..., *ending* an era", "by *saying*": of the time of the verb before it.
    private boolean isIng(Happening happening) {
        Trigger trigger = happening.trigger();
        return !trigger.isNoun() && tags().words().is(trigger.firstToken(), WordClass.ING);
    }

    /// The dated verb of its clause that brings it about ("..., leading to a *delay*"), or that happens at
    /// it: the nearest before it, else one behind it ("*In a ceremony* in Oslo, Norway signed", "*an
    /// earthquake* killed many"). Where one will meet on Monday "at a *summit*", the summit is planned too.
    private Optional<Happening> verbOf(int index) {
        Happening open = all().get(index);
        boolean setting = reading.phrase(open.trigger()).isSetting();
        Predicate<Happening> dated = each -> each.isDated() || (setting && each.isPlannedDay());
        boolean beside =
                setting || isIng(open) || reading.phrase(open.trigger()).isOutcome();
        Optional<Happening> before = verb(index, -1);
        if (before.isPresent()) {
            return before.filter(each -> beside || isBrought(open, each)).filter(dated);
        }
        return verb(index, 1).filter(each -> beside || strikes(open, each)).filter(dated);
    }

    /// The next verb of the same clause in one direction.
    private Optional<Happening> verb(int index, int step) {
        Trigger open = all().get(index).trigger();
        for (int at = index + step; at >= 0 && at < all().size(); at += step) {
            Trigger other = all().get(at).trigger();
            if (!other.statement().equals(open.statement())) {
                return Optional.empty();
            }
            if (isPredicate(other) && happensIn(open, other)) {
                return Optional.of(all().get(at));
            }
        }
        return Optional.empty();
    }

    /// A verb, or the noun that a light one carries: "made a *flight*".
    private boolean isPredicate(Trigger trigger) {
        boolean carried =
                trigger.governor() < trigger.firstToken() && tags().words().is(trigger.governor(), WordClass.LIGHT);
        return !trigger.isNoun() || carried;
    }

    /// In the clause of the verb, or in one that says beside what it happened: "*during the forum*", "*after lifting
    /// off*"; not "a year *after launching it*".
    private boolean happensIn(Trigger open, Trigger verb) {
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

    private boolean isBrought(Happening noun, Happening verb) {
        int governor = noun.trigger().governor();
        return governor == verb.trigger().firstToken() && tags().words().is(governor, WordClass.BRINGS);
    }

    /// "an *earthquake* killed many", but not "the earthquake was discussed".
    private boolean strikes(Happening noun, Happening verb) {
        int governor = noun.trigger().governor();
        boolean active = !tags().words()
                .is(tags().before(governor, noun.trigger().statement().first()), WordClass.BE);
        return STRIKES.contains(noun.trigger().sense().type())
                && governor == verb.trigger().firstToken()
                && active;
    }

    private List<Happening> all() {
        return reading.happenings();
    }

    private Tags tags() {
        return reading.parsed().tags();
    }

    private String text(Happening happening) {
        Trigger trigger = happening.trigger();
        return reading.parsed().tokens().text(trigger.firstToken(), trigger.endToken());
    }
}
