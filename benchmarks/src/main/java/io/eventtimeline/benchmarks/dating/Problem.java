package io.eventtimeline.benchmarks.dating;

import io.eventtimeline.extraction.dating.Candidate;
import java.util.List;

/// An event that gold says something about: its candidates, and which of them are right.
///
/// @param topic that it belongs to: figures are for topics whose problems were left out of training
/// @param kind of gold, as the table names it: `dated`, `same sentence`
/// @param right of each candidate
/// @param weight in training
record Problem(String topic, String kind, List<Candidate> candidates, boolean[] right, double weight) {
    /// Whether it has something to teach: one candidate is right, and another wrong.
    boolean teaches() {
        int sum = 0;
        for (boolean each : right) {
            sum += each ? 1 : 0;
        }
        return weight > 0 && sum > 0 && sum < right.length;
    }

    /// Of a candidate whose date is that of one that is right.
    boolean isRightDate(Candidate chosen) {
        for (int each = 0; each < right.length; each++) {
            if (right[each] && chosen.isSameDate(candidates.get(each))) {
                return true;
            }
        }
        return false;
    }
}
