package io.eventtimeline.extraction.dating;

import java.util.Optional;

/// Where an article first tells a day: the day of its story where the lead says when its news was, and less so where a
/// clause aside or a later sentence does.
enum StoryDay {
    /// "The bridge collapsed *on Monday*."
    IN_LEAD,
    /// "The mayor, who was arrested *on Monday*, has resigned.", "Aid has arrived after *Tuesday's* earthquake."
    ASIDE_IN_LEAD,
    /// In a main clause of the second sentence.
    SECOND,
    ASIDE_IN_SECOND,
    BELOW,
    ASIDE_BELOW,
    UNTOLD;

    static StoryDay of(Optional<Told> day) {
        if (day.isEmpty()) {
            return UNTOLD;
        }
        boolean main = day.get().isMain() && !day.get().isPossessive();
        return switch (day.get().place()) {
            case HEADLINE, FIRST -> main ? IN_LEAD : ASIDE_IN_LEAD;
            case SECOND -> main ? SECOND : ASIDE_IN_SECOND;
            case NEAR, BELOW -> main ? BELOW : ASIDE_BELOW;
        };
    }
}
