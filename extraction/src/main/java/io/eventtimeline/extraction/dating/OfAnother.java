package io.eventtimeline.extraction.dating;

import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import java.util.Set;

/// Which dates are those of another happening.
///
/// - Another happening is not of the day of this one: "the *new accident*", "a previous *ban*".
/// - What a length is counted from was not on the day of what was counted: "fell on Monday, a year
///   after *lifting off*".
/// - What dates a clause about a noun dates no verb above it: "has *freed* a man who was abducted on July 3".
/// - The day of another happening that is named aside: "*set up* an appeal for the victims of Tuesday's earthquake".
/// - A year of another noun dates that noun alone: "Mr Brown, who was appointed in 2009, *resigned*. He *left*."
/// - A year that the article gives the same word elsewhere is that of another one: "an *order* in 2005".
record OfAnother(Scene scene, Trigger trigger) {
    private static final Set<Tie> OF_ANOTHER_NOUN =
            Set.of(Tie.ATTRIBUTE, Tie.WHICH_ONE, Tie.PART_OF_NAME, Tie.NOUN_ASIDE, Tie.RELATIVE_BELOW);
    private static final Set<Source> BESIDE = Set.of(Source.BEFORE, Source.BEHIND);
    private static final Set<Preposition> POSSESSORS = Set.of(Preposition.OF, Preposition.AFTER, Preposition.SINCE);
    private static final Set<String> COUNTED = Set.of("after", "before");

    boolean test(Candidate candidate) {
        return (candidate.source() == Source.SENTENCE && isCountedFrom())
                || (candidate.source().isOfAnotherSentence() && isAnother())
                || isOfAnotherNoun(candidate)
                || isYearOfAnother(candidate);
    }

    /// "one year after *lifting off*", "two days before the *vote*"
    private boolean isCountedFrom() {
        Tags tags = scene.tags();
        int token = trigger.firstToken() - 1;
        int first = trigger.statement().first();
        while (token > first && (tags.isNominal(token) || tags.words().is(token, WordClass.DETERMINER))) {
            token--;
        }
        return token > first
                && COUNTED.contains(tags.tokens().lowercase(token))
                && scene.mentions().endsLength(token);
    }

    private boolean isAnother() {
        return trigger.isNoun() && new NounPhrase(scene.tags(), trigger).isAnother();
    }

    private boolean isOfAnotherNoun(Candidate candidate) {
        if (candidate.isTied(Tie.RELATIVE_BELOW) && !trigger.isNoun() && isToldByPronoun(candidate)) {
            return true;
        }
        if (BESIDE.contains(candidate.source()) && isToldByPronoun(candidate)) {
            return true;
        }
        if (candidate.tie().filter(tie -> tie != Tie.OWN_PHRASE).isPresent() && isOfPossessor(candidate)) {
            return true;
        }
        return Grain.of(candidate.when()).compareTo(Grain.YEAR) >= 0
                && (candidate.tie().filter(OF_ANOTHER_NOUN::contains).isPresent() || isToldAside(candidate));
    }

    private boolean isToldByPronoun(Candidate candidate) {
        return candidate
                .mention()
                .filter(mention -> new Told(scene, mention).isBehindRelativePronoun())
                .isPresent();
    }

    private boolean isOfPossessor(Candidate candidate) {
        return candidate
                .mention()
                .map(mention -> new Told(scene, mention))
                .filter(told -> told.isPossessive() && POSSESSORS.contains(told.preposition()))
                .isPresent();
    }

    private boolean isToldAside(Candidate candidate) {
        return BESIDE.contains(candidate.source())
                && candidate
                        .mention()
                        .filter(mention -> !new Told(scene, mention).isMain())
                        .isPresent();
    }

    private static boolean isYearOfAnother(Candidate candidate) {
        return candidate.source() == Source.TOLD_ELSEWHERE
                && Grain.of(candidate.when()).compareTo(Grain.YEAR) >= 0;
    }
}
