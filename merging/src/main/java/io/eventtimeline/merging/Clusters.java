package io.eventtimeline.merging;

import io.eventtimeline.contracts.TimelineEntry;
import java.util.List;

/// Parts a component into happenings.
record Clusters(List<Mention> component) {
    List<TimelineEntry> entries(String block, String version) {
        return List.of(new EntryOf(component).entry(block, List.of(), version));
    }
}
