package io.eventtimeline.extraction;

import io.eventtimeline.contracts.Part;
import io.eventtimeline.extraction.event.Trigger;
import java.util.List;

/// A passage, read to the end.
record Reading(Parsed parsed, List<Happening> happenings) {
    /// In the title, or in a heading above the text.
    boolean isHeadline(Trigger trigger) {
        return parsed.passage().part() == Part.TITLE || parsed.lead().isHeadline(trigger);
    }

    /// In one of the first two sentences below the headings.
    boolean isOpening(Trigger trigger) {
        return parsed.passage().part() == Part.TEXT
                && (parsed.lead().isFirst(trigger) || parsed.lead().isSecond(trigger));
    }
}
