package io.eventtimeline.timeline.rebuild;

import java.util.List;
import tools.jackson.databind.EnumNamingStrategies.LowerCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/// What the last rebuild is at, or how it ended.
///
/// @param phase for programs
/// @param detail for people
/// @param examples of events that differ
record RebuildState(Phase phase, String detail, List<String> examples) {

    @EnumNaming(LowerCaseStrategy.class)
    enum Phase {
        NONE,
        REPLAYING,
        COMPARING,
        DONE,
        DIFFERENT,
        FAILED
    }

    static RebuildState of(Phase phase, String detail) {
        return new RebuildState(phase, detail, List.of());
    }

    boolean isRunning() {
        return phase == Phase.REPLAYING || phase == Phase.COMPARING;
    }
}
