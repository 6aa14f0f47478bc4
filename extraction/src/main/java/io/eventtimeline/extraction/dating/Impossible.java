package io.eventtimeline.extraction.dating;

import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which candidates a reader would never take, whatever else speaks for them.
///
/// - What is told as over does not lie ahead: "*announced* cuts over the next four years".
/// - What is still to come has no day that is over: "will *meet*" not that of the story, "agreed on Monday to
///   *sell*" not Monday.
///   So has what hangs on a condition: "if the talks *fail*".
/// - Another happening is not of the day of this one: "the *new accident*", "a previous *ban*".
/// - What a length is counted from was not on the day of what was counted: "fell on Monday, a year
///   after *lifting off*".
/// - What is told as of now is not of a day that another sentence tells: "is *clearing* the road", "has *resigned*".
/// - What was before the news is not of its day: "a previous *ban*", "had *rejected* it".
/// - How things are is no news: "the hull is *riveted*" has neither the publication date nor the day of the story.
/// - What dates a clause about a noun dates no verb above it: "has *freed* a man who was abducted on July 3".
/// - The day of another happening that is named aside: "*set up* an appeal for the victims of Tuesday's earthquake".
/// - A year of another noun dates that noun alone: "Mr Brown, who was appointed in 2009, *resigned*. He *left*."
/// - A year that the article gives the same word elsewhere is that of another one: "an *order* in 2005".
/// - Where its own phrase has a date, an event has no other: "after *talks* in Oslo in May".
/// - Of a period and a day in its clause, a verb has the day: "*reported* a loss for the quarter on Tuesday".
record Impossible(
        Scene scene,
        Trigger trigger,
        Telling telling,
        Status status,
        @Nullable PublicationDate published) {
    private static final Set<Telling> OVER = Set.of(Telling.PAST, Telling.PERFECT, Telling.PAST_PERFECT);
    private static final Set<Telling> NOW = Set.of(Telling.PRESENT, Telling.UNDER_WAY, Telling.PERFECT);
    private static final Set<Telling> TO_COME = Set.of(Telling.FUTURE, Telling.MODAL);
    private static final Set<Tie> OF_ANOTHER_NOUN =
            Set.of(Tie.ATTRIBUTE, Tie.WHICH_ONE, Tie.PART_OF_NAME, Tie.NOUN_ASIDE, Tie.RELATIVE_BELOW);
    private static final Set<Source> BESIDE = Set.of(Source.BEFORE, Source.BEHIND);
    private static final Set<Preposition> POSSESSORS = Set.of(Preposition.OF, Preposition.AFTER, Preposition.SINCE);
    private static final Set<String> COUNTED = Set.of("after", "before");
    private static final Set<Source> DAY_OF_THE_NEWS = Set.of(Source.STORY, Source.PUBLICATION);
    private static final Set<Source> OF_ANOTHER_SENTENCE =
            Set.of(Source.STORY, Source.BEFORE, Source.BEHIND, Source.TOLD_ELSEWHERE);

    boolean test(Candidate candidate, List<Candidate> all) {
        return isInTheWrongTime(candidate)
                || (candidate.source() == Source.SENTENCE && isCountedFrom())
                || isBeforeTheNews(candidate)
                || isBehindTheTimes(candidate)
                || (OF_ANOTHER_SENTENCE.contains(candidate.source()) && isAnother())
                || (telling == Telling.STATE && DAY_OF_THE_NEWS.contains(candidate.source()))
                || isOfAnotherNoun(candidate)
                || isYearOfAnother(candidate)
                || hasLessThanOwnPhrase(candidate, all)
                || isPeriodBesideDay(candidate, all);
    }

    private boolean isBeforeTheNews(Candidate candidate) {
        return candidate.source() == Source.PUBLICATION && (telling == Telling.PAST_PERFECT || isEarlier());
    }

    private boolean isBehindTheTimes(Candidate candidate) {
        Age age = Age.of(candidate.when(), published);
        return NOW.contains(telling)
                && OF_ANOTHER_SENTENCE.contains(candidate.source())
                && scene.place(trigger) != Place.HEADLINE
                && age != Age.TODAY
                && age != Age.UNDER_WAY
                && age != Age.UNKNOWN;
    }

    private boolean isAnother() {
        return trigger.isNoun() && new NounPhrase(scene.tags(), trigger).isAnother();
    }

    private boolean isEarlier() {
        return trigger.isNoun() && new NounPhrase(scene.tags(), trigger).isEarlier();
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

    private boolean isInTheWrongTime(Candidate candidate) {
        Age age = Age.of(candidate.when(), published);
        boolean reached = age != Age.AHEAD && age != Age.UNDER_WAY && age != Age.UNKNOWN;
        boolean toCome = TO_COME.contains(telling)
                || (status == Status.POSSIBLE && telling == Telling.PRESENT)
                || (status == Status.PLANNED && trigger.isNoun());
        if (toCome && candidate.source() != Source.SENTENCE) {
            return reached;
        }
        if (telling == Telling.INFINITIVE && status == Status.PLANNED) {
            return reached && (isTied(candidate, Tie.OTHER_CLAUSE) || standsBefore(candidate));
        }
        return age == Age.AHEAD
                && candidate.source() != Source.PUBLICATION
                && OVER.contains(telling)
                && status == Status.ASSERTED;
    }

    /// "agreed *on Monday* to sell", not "was set to land *on Monday*"
    private boolean standsBefore(Candidate candidate) {
        return candidate
                .mention()
                .filter(mention -> mention.endToken() <= trigger.firstToken())
                .isPresent();
    }

    private boolean isOfAnotherNoun(Candidate candidate) {
        if (isTied(candidate, Tie.RELATIVE_BELOW) && !trigger.isNoun() && isToldByPronoun(candidate)) {
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

    private static boolean hasLessThanOwnPhrase(Candidate candidate, List<Candidate> all) {
        return !isTied(candidate, Tie.OWN_PHRASE) && all.stream().anyMatch(other -> isTied(other, Tie.OWN_PHRASE));
    }

    private boolean isPeriodBesideDay(Candidate candidate, List<Candidate> all) {
        return !trigger.isNoun()
                && isTied(candidate, Tie.SAME_CLAUSE)
                && Grain.of(candidate.when()) != Grain.DAY
                && all.stream()
                        .anyMatch(other -> isTied(other, Tie.SAME_CLAUSE) && Grain.of(other.when()) == Grain.DAY);
    }

    private static boolean isTied(Candidate candidate, Tie tie) {
        return candidate.tie().filter(tie::equals).isPresent();
    }
}
