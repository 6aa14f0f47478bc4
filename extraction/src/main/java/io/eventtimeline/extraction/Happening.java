package io.eventtimeline.extraction;

import io.eventtimeline.contracts.Participant;
import io.eventtimeline.contracts.Place;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.dating.DateChoice;
import io.eventtimeline.extraction.event.Trigger;
import java.util.List;

/// A trigger with all that was found out about it.
record Happening(Trigger trigger, DateChoice date, Status status, List<Participant> who, List<Place> where) {
    /// With another date; what was not taken stays told.
    Happening dated(DateChoice other) {
        return new Happening(trigger, other.without(date.notTaken()), status, who, where);
    }

    Happening ofStatus(Status other) {
        return new Happening(trigger, date, other, who, where);
    }

    boolean isPlannedDay() {
        return status == Status.PLANNED && date.when().isDated();
    }

    boolean isUndated() {
        return status == Status.ASSERTED && !date.when().isDated();
    }

    boolean isDated() {
        return status == Status.ASSERTED && date.when().isDated();
    }
}
