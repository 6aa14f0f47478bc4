package io.eventtimeline.extraction.dating;

import io.eventtimeline.extraction.time.TimeMention;
import java.util.Comparator;

/// What an expression has to do with a happening.
///
/// @param distance in tokens between the two
/// @param why for people
record Claim(TimeMention mention, Bond bond, int distance, String why) {
    static final Comparator<Claim> STRONGEST_THEN_NEAREST =
            Comparator.comparing(Claim::bond).thenComparingInt(Claim::distance);

    boolean holds() {
        return bond != Bond.NONE;
    }
}
