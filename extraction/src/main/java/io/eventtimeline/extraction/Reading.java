package io.eventtimeline.extraction;

import io.eventtimeline.contracts.Part;
import io.eventtimeline.extraction.dating.NounPhrase;
import io.eventtimeline.extraction.event.Trigger;
import java.util.List;

/// A passage, read to the end.
record Reading(Parsed parsed, List<Happening> happenings) {
    Reading with(List<Happening> others) {
        return new Reading(parsed, others);
    }

    /// In the title, or in a heading above the text.
    boolean isHeadline(Trigger trigger) {
        return parsed.passage().part() == Part.TITLE || parsed.lead().isHeadline(trigger);
    }

    NounPhrase phrase(Trigger noun) {
        return new NounPhrase(parsed.tags(), noun);
    }
}
