package io.eventtimeline.timeline.export;

import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.timeline.Extractions;
import io.eventtimeline.timeline.SampleEntries;
import java.util.List;

/// An entry that is nowhere on the map.
final class Unlocated {
    private Unlocated() {}

    static TimelineEntry entry() {
        TimelineEntry somewhere = SampleEntries.entry("They met", Extractions.day("2016-07-13"));
        return new TimelineEntry(
                somewhere.id(),
                somewhere.block(),
                somewhere.when(),
                List.of(),
                somewhere.what(),
                somewhere.who(),
                List.of(),
                somewhere.mentions(),
                somewhere.articles(),
                somewhere.publishers(),
                somewhere.independentSources(),
                List.of(),
                List.of(),
                false,
                somewhere.merger());
    }
}
