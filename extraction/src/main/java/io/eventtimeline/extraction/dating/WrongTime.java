package io.eventtimeline.extraction.dating;

import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.event.Trigger;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which dates the way that an event is told rules out.
///
/// - What is told as over does not lie ahead: "*announced* cuts over the next four years".
/// - What is still to come has no day that is over: "will *meet*" not that of the story, "agreed on Monday to
///   *sell*" not Monday. So has what hangs on a condition: "if the talks *fail*".
/// - What is told as of now is not of a day that another sentence tells: "is *clearing* the road", "has *resigned*".
/// - What was before the news is not of its day: "a previous *ban*", "had *rejected* it".
/// - How things are is no news: "the hull is *riveted*" has neither the publication date nor the day of the story.
record WrongTime(
        Scene scene,
        Trigger trigger,
        Telling telling,
        Status status,
        @Nullable PublicationDate published) {
    private static final Set<Telling> OVER = Set.of(Telling.PAST, Telling.PERFECT, Telling.PAST_PERFECT);
    private static final Set<Telling> NOW = Set.of(Telling.PRESENT, Telling.UNDER_WAY, Telling.PERFECT);
    private static final Set<Telling> TO_COME = Set.of(Telling.FUTURE, Telling.MODAL);
    private static final Set<Source> DAY_OF_THE_NEWS = Set.of(Source.STORY, Source.PUBLICATION);

    boolean test(Candidate candidate) {
        return isInTheWrongTime(candidate)
                || isBeforeTheNews(candidate)
                || isBehindTheTimes(candidate)
                || (telling == Telling.STATE && DAY_OF_THE_NEWS.contains(candidate.source()));
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
            return reached && (candidate.isTied(Tie.OTHER_CLAUSE) || standsBefore(candidate));
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

    private boolean isBeforeTheNews(Candidate candidate) {
        return candidate.source() == Source.PUBLICATION && (telling == Telling.PAST_PERFECT || isEarlier());
    }

    private boolean isEarlier() {
        return trigger.isNoun() && new NounPhrase(scene.tags(), trigger).isEarlier();
    }

    private boolean isBehindTheTimes(Candidate candidate) {
        Age age = Age.of(candidate.when(), published);
        return NOW.contains(telling)
                && candidate.source().isOfAnotherSentence()
                && scene.place(trigger) != Place.HEADLINE
                && age != Age.TODAY
                && age != Age.UNDER_WAY
                && age != Age.UNKNOWN;
    }
}
