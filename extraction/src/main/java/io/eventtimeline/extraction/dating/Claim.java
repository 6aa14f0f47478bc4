package io.eventtimeline.extraction.dating;

import io.eventtimeline.contracts.Precision;
import io.eventtimeline.extraction.time.TimeMention;
import java.util.Comparator;
import java.util.List;

/// What an expression has to do with a happening.
///
/// @param distance in tokens between the two
/// @param why for people
record Claim(TimeMention mention, Bond bond, int distance, String why) {
    static final Comparator<Claim> STRONGEST_THEN_NEAREST =
            Comparator.comparing(Claim::bond).thenComparingInt(Claim::distance);

    /// "reported a loss in the first quarter *on Tuesday*": of a period and a day right behind it, the day
    /// says when the verb's happening was.
    ///
    /// @param verbEnd the token after the verb
    Claim orDayBehind(List<Claim> others, int verbEnd) {
        if (isDay() || mention.firstToken() < verbEnd) {
            return this;
        }
        return others.stream()
                .filter(other -> other.bond == bond && other.isDay())
                .filter(other -> other.mention.firstToken() >= mention.endToken())
                .filter(other -> other.mention.firstToken() <= mention.endToken() + 1)
                .findFirst()
                .orElse(this);
    }

    private boolean isDay() {
        return mention.when().precision() == Precision.DAY;
    }

    boolean holds() {
        return bond != Bond.NONE;
    }
}
