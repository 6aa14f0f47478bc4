package io.eventtimeline.extraction;

import io.eventtimeline.contracts.Participant;
import io.eventtimeline.contracts.Place;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.dating.DateChoice;
import io.eventtimeline.extraction.event.Trigger;
import java.util.List;

/// A trigger with all that was found out about it.
record Happening(Trigger trigger, DateChoice date, Status status, List<Participant> who, List<Place> where) {}
