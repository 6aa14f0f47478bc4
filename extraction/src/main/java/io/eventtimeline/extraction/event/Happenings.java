package io.eventtimeline.extraction.event;

import io.eventtimeline.extraction.grammar.Clause;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Tag;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Keeps one trigger for each happening of a sentence. Of two that tell the same, by the first line that fits:
///
/// | the sentence says | kept | the other says |
/// |---|---|---|
/// | *began* to **fall**, *wants* to **buy**, *failed* to **meet** | the second verb | whether and how it comes about |
/// | *launched* an **attack**, a **session** was *held* | the noun | little (`light`, `aspect` in `grammar.words`) |
/// | an **earthquake** *destroyed* the town | the noun | what a disaster or an attack did, of no type of its own |
/// | **signed** an *agreement* | the verb | the same: its object or subject, of its type |
/// | **said** in a *statement*, **fell** 3 percent, a *drop* of ten points | the verb | the same (`synonyms.words`) |
record Happenings(Tags tags, Clauses clauses, Synonyms synonyms) {
    private static final int SAYS_LITTLE = WordClass.bits(WordClass.LIGHT, WordClass.ASPECT);
    /// What stands before an infinitive and says whether it comes about.
    private static final int CARRIES =
            WordClass.bits(WordClass.ASPECT, WordClass.WISH, WordClass.PLAN, WordClass.SUCCESS, WordClass.DENIAL);
    /// Of these, those behind which it did or did not: it is told in their clause.
    private static final int SETTLES = WordClass.bits(WordClass.ASPECT, WordClass.SUCCESS, WordClass.DENIAL);
    private static final Set<String> STRIKES = Set.of("attack", "disaster");

    /// @param found in the order of the text
    List<Trigger> onePerHappening(List<Trigger> found) {
        var all = new ArrayList<>(found);
        var kept = new ArrayList<Trigger>(found.size());
        for (int index = 0; index < all.size(); index++) {
            Trigger trigger = all.get(index);
            if (carriesNext(index, all)) {
                tellInClause(index, all);
            } else if (trigger.isNoun() ? !repeatsVerb(trigger, all) : !isCarried(trigger, all)) {
                kept.add(trigger);
            }
        }
        return kept;
    }

    private void tellInClause(int index, List<Trigger> all) {
        Trigger verb = all.get(index);
        boolean infinitive = verb.endToken() < all.get(index + 1).firstToken();
        if (infinitive && tags.words().isAny(verb.firstToken(), SETTLES)) {
            all.set(index + 1, all.get(index + 1).inClause(verb.clause()));
        }
    }

    /// Whether a noun tells what the verb does.
    private boolean isCarried(Trigger verb, List<Trigger> all) {
        for (Trigger noun : all) {
            boolean told = isPair(noun, verb) ? saysLittle(verb) || strikes(noun, verb) : isAbout(noun, verb);
            if (noun.isNoun() && told) {
                return true;
            }
        }
        return false;
    }

    /// "the **talks** *held* in Oslo"
    private boolean isAbout(Trigger noun, Trigger verb) {
        Clause clause = clauses.clause(verb.clause());
        int last = clause.opener() - 1;
        return saysLittle(verb)
                && clause.kind() == Clause.Kind.RELATIVE
                && clause.opener() == verb.firstToken()
                && (noun.endToken() - 1 == last || (noun.endToken() == last && tags.isComma(last)));
    }

    private static boolean isPair(Trigger noun, Trigger verb) {
        return noun.governor() == verb.firstToken() && noun.clause() == verb.clause();
    }

    private boolean strikes(Trigger noun, Trigger verb) {
        return STRIKES.contains(noun.sense().type())
                && !isTyped(verb)
                && noun.firstToken() < verb.firstToken()
                && isActive(verb);
    }

    /// "began *to fall*", "began *falling*", "wants *to buy*"
    private boolean carriesNext(int index, List<Trigger> all) {
        Trigger verb = all.get(index);
        boolean may = !verb.isNoun()
                && tags.words().isAny(verb.firstToken(), CARRIES)
                && (!isTyped(verb) || tags.words().is(verb.firstToken(), WordClass.ASPECT));
        if (!may || index + 1 == all.size() || all.get(index + 1).isNoun()) {
            return false;
        }
        int second = all.get(index + 1).firstToken();
        int to = behindAdverbs(verb.endToken(), second);
        if (to == second) {
            return carriesBare(verb, second);
        }
        return tags.words().is(to, WordClass.TO) && behindAdverbs(to + 1, second) == second;
    }

    /// "began *falling*", "helped *save*", "got *married*"
    private boolean carriesBare(Trigger verb, int second) {
        boolean begins = tags.words().is(verb.firstToken(), WordClass.ASPECT)
                && tags.words().is(second, WordClass.ING);
        boolean helps = tags.words().is(verb.firstToken(), WordClass.SUCCESS)
                && tags.words().is(second, WordClass.BASE);
        boolean gets = verb.sense().lemma().equals("get") && tags.words().is(second, WordClass.PARTICIPLE);
        return begins || helps || gets;
    }

    /// "to *gradually* fall", "to *be* sold"
    private int behindAdverbs(int first, int end) {
        int token = first;
        while (token < end && (tags.at(token) == Tag.ADVERB || tags.isAuxiliary(token))) {
            token++;
        }
        return token;
    }

    private boolean repeatsVerb(Trigger noun, List<Trigger> all) {
        for (Trigger verb : all) {
            boolean same = !verb.isNoun() && !saysLittle(verb) && (hasItsType(noun, verb) || isSynonym(noun, verb));
            if (same) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasItsType(Trigger noun, Trigger verb) {
        return isPair(noun, verb)
                && isTyped(noun)
                && noun.sense().type().equals(verb.sense().type());
    }

    /// "said *in a statement*", "fell, *a drop* of ten points", "a *drop* of prices, which fell"
    private boolean isSynonym(Trigger noun, Trigger verb) {
        if (!synonyms.are(noun.sense().head(), verb.sense().head())) {
            return false;
        }
        Clause clause = clauses.clause(verb.clause());
        boolean relative = clause.kind() == Clause.Kind.RELATIVE && clause.parent() == noun.clause();
        return isPair(noun, verb) || relative || (verb.clause() == noun.clause() && standsBeside(noun));
    }

    /// Behind "in" or a comma.
    private boolean standsBeside(Trigger noun) {
        int before = noun.firstToken() - 1;
        while (before > noun.statement().first()
                && (tags.isNominal(before) || tags.words().is(before, WordClass.DETERMINER))) {
            before--;
        }
        return before >= noun.statement().first() && (tags.tokens().is(before, "in") || tags.isComma(before));
    }

    private static boolean isTyped(Trigger trigger) {
        return !trigger.sense().type().equals(EventWords.OTHER);
    }

    private boolean isActive(Trigger verb) {
        int before = tags.before(verb.firstToken(), verb.statement().first());
        return !tags.words().is(before, WordClass.BE);
    }

    private boolean saysLittle(Trigger verb) {
        return tags.words().isAny(verb.firstToken(), SAYS_LITTLE);
    }
}
