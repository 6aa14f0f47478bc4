package io.eventtimeline.extraction.dating;

import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.extraction.time.TimeMention;
import java.util.Objects;
import java.util.Optional;

/// A date that an event may have, and what speaks for it.
///
/// @param tie of an expression of the event's own sentence; absent for the other sources
/// @param features indexes into [DatingWeights], see [Template]; nobody asks whether two are equal
@SuppressWarnings("ArrayRecordComponent")
public record Candidate(
        Source source, Optional<Tie> tie, Optional<TimeMention> mention, EventTime when, int[] features) {

    static Candidate of(Source source, EventTime when, int... features) {
        return new Candidate(source, Optional.empty(), Optional.empty(), when, features);
    }

    /// `same-clause`, `story`: the rule that an event names; `printed-date` for a date printed above an article of
    /// unknown publication
    /// date.
    public String rule() {
        boolean printed = source == Source.PUBLICATION && mention.isPresent();
        return printed ? "printed-date" : tie.map(Tie::word).orElseGet(source::word);
    }

    public boolean isSameDate(Candidate other) {
        return Objects.equals(when.edtf(), other.when.edtf());
    }

    boolean isTied(Tie other) {
        return tie.filter(other::equals).isPresent();
    }
}
