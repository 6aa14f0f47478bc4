package io.eventtimeline.benchmarks.dating;

import io.eventtimeline.extraction.dating.Candidate;
import java.util.BitSet;
import java.util.List;

/// An event that gold says something about: its candidates, and which of them are right.
///
/// @param topic that it belongs to: figures are for topics whose problems were left out of training
/// @param kind of gold, as the table names it: `dated`, `same sentence`
/// @param right the indexes of the candidates that are right
/// @param weight in training
record Problem(String topic, String kind, List<Candidate> candidates, BitSet right, double weight) {
    /// Whether it has something to teach: one candidate is right, and another wrong.
    boolean teaches() {
        return weight > 0 && !right.isEmpty() && right.cardinality() < candidates.size();
    }

    /// Of a candidate whose date is that of one that is right.
    boolean isRightDate(Candidate chosen) {
        return right.stream().anyMatch(each -> chosen.isSameDate(candidates.get(each)));
    }
}
