package io.eventtimeline.extraction.event;

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
/// | *launched* an **attack**, a **session** was *held* | the noun | little (`light`, `aspect`) |
/// | *began* to **fall**, *wants* to **buy**, *failed* to **meet** | the second verb | whether and how it comes about |
/// | **signed** an *agreement*, a *drop* of prices that **fell** | the verb | the same (one type) |
/// | an **earthquake** *destroyed* the town | the noun | what a disaster or an attack did, of no type of its own |
record Happenings(Tags tags) {
    private static final int SAYS_LITTLE = WordClass.bits(WordClass.LIGHT, WordClass.ASPECT);
    /// What stands before an infinitive and says whether it comes about.
    private static final int CARRIES =
            WordClass.bits(WordClass.ASPECT, WordClass.WISH, WordClass.PLAN, WordClass.SUCCESS, WordClass.DENIAL);

    private static final Set<String> STRIKES = Set.of("attack", "disaster");

    List<Trigger> onePerHappening(List<Trigger> found) {
        var kept = new ArrayList<Trigger>(found.size());
        for (int index = 0; index < found.size(); index++) {
            boolean told = found.get(index).isNoun() ? repeatsVerb(index, found) : isCarried(index, found);
            if (!told) {
                kept.add(found.get(index));
            }
        }
        return kept;
    }

    /// Whether another trigger tells what the verb does.
    private boolean isCarried(int index, List<Trigger> all) {
        Trigger verb = all.get(index);
        return governsInfinitive(index, all) || all.stream().anyMatch(noun -> carries(noun, verb));
    }

    private boolean carries(Trigger noun, Trigger verb) {
        boolean pair = noun.isNoun() && noun.governor() == verb.firstToken() && noun.clause() == verb.clause();
        return pair && (saysLittle(verb) || strikes(noun, verb));
    }

    private boolean strikes(Trigger noun, Trigger verb) {
        return STRIKES.contains(noun.sense().type())
                && !isTyped(verb)
                && noun.firstToken() < verb.firstToken()
                && isActive(verb);
    }

    /// "began *to fall*", "began *falling*", "wants *to buy*"
    private boolean governsInfinitive(int index, List<Trigger> all) {
        Trigger verb = all.get(index);
        boolean may = tags.words().isAny(verb.firstToken(), CARRIES)
                && (!isTyped(verb) || tags.words().is(verb.firstToken(), WordClass.ASPECT));
        if (!may || index + 1 == all.size() || all.get(index + 1).isNoun()) {
            return false;
        }
        int second = all.get(index + 1).firstToken();
        boolean ing = tags.words().is(second, WordClass.ING) && tags.words().is(verb.firstToken(), WordClass.ASPECT);
        int between = verb.endToken();
        while (between < second && tags.at(between) == Tag.ADVERB) {
            between++;
        }
        boolean to = between < second && tags.words().is(between, WordClass.TO);
        if (!to) {
            return ing && between == second;
        }
        between++;
        while (between < second && (tags.at(between) == Tag.ADVERB || tags.isAuxiliary(between))) {
            between++;
        }
        return between == second;
    }

    /// "signed an *agreement*": noun and verb of one type.
    private boolean repeatsVerb(int index, List<Trigger> all) {
        Trigger noun = all.get(index);
        return isTyped(noun)
                && all.stream()
                        .anyMatch(verb -> !verb.isNoun()
                                && noun.governor() == verb.firstToken()
                                && noun.clause() == verb.clause()
                                && !saysLittle(verb)
                                && noun.sense().type().equals(verb.sense().type()));
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
