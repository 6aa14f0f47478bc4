package io.eventtimeline.extraction.dating;

import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.event.Trigger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which candidates a reader would never take, whatever else speaks for them: [WrongTime], [OfAnother], and those that
/// another candidate rules out.
///
/// - Where its own phrase has a date, an event has no other: "after *talks* in Oslo in May".
/// - Of a period and a day in its clause, a verb has the day: "*reported* a loss for the quarter on Tuesday".
record Impossible(WrongTime wrongTime, OfAnother ofAnother) {
    static Impossible of(
            Scene scene, Trigger trigger, Telling telling, Status status, @Nullable PublicationDate published) {
        return new Impossible(new WrongTime(scene, trigger, telling, status, published), new OfAnother(scene, trigger));
    }

    boolean test(Candidate candidate, List<Candidate> all) {
        return wrongTime.test(candidate)
                || ofAnother.test(candidate)
                || hasLessThanOwnPhrase(candidate, all)
                || isPeriodBesideDay(candidate, all);
    }

    private static boolean hasLessThanOwnPhrase(Candidate candidate, List<Candidate> all) {
        return !candidate.isTied(Tie.OWN_PHRASE) && all.stream().anyMatch(other -> other.isTied(Tie.OWN_PHRASE));
    }

    private boolean isPeriodBesideDay(Candidate candidate, List<Candidate> all) {
        return !ofAnother.trigger().isNoun()
                && candidate.isTied(Tie.SAME_CLAUSE)
                && Grain.of(candidate.when()) != Grain.DAY
                && all.stream().anyMatch(other -> other.isTied(Tie.SAME_CLAUSE) && Grain.of(other.when()) == Grain.DAY);
    }
}
