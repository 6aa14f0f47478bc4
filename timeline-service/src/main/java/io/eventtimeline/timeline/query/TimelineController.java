package io.eventtimeline.timeline.query;

import java.io.IOException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/// Everything that a reader can ask.
@RestController
@RequestMapping("/v1")
class TimelineController {
    private final TimelineSearch timeline;
    private final EntryLookup entry;
    private final EventLookup lookup;
    private final HistogramSearch histogram;
    private final FacetsSearch facets;
    private final ParticipantSearch participants;

    TimelineController(
            TimelineSearch timeline,
            EntryLookup entry,
            EventLookup lookup,
            HistogramSearch histogram,
            FacetsSearch facets,
            ParticipantSearch participants) {
        this.timeline = timeline;
        this.entry = entry;
        this.lookup = lookup;
        this.histogram = histogram;
        this.facets = facets;
        this.participants = participants;
    }

    /// `/v1/timeline?from=2016-07&to=2016-07&q=council&order=importance`; also under the name that one entry is asked
    /// by.
    @GetMapping({"/timeline", "/entries"})
    TimelinePage timeline(@RequestParam MultiValueMap<String, String> parameters) throws IOException {
        return timeline.page(TimelineQuestion.of(parameters));
    }

    @GetMapping("/histogram")
    Histogram histogram(@RequestParam MultiValueMap<String, String> parameters) throws IOException {
        return histogram.histogram(HistogramQuestion.of(parameters));
    }

    @GetMapping("/facets")
    Facets facets(@RequestParam MultiValueMap<String, String> parameters) throws IOException {
        return facets.facets(FacetsQuestion.of(parameters));
    }

    /// `/v1/participants?prefix=ras`
    @GetMapping("/participants")
    Participants participants(@RequestParam MultiValueMap<String, String> parameters) throws IOException {
        return participants.participants(parameters);
    }

    /// By its own id, or by that of an event it mentions.
    @GetMapping("/entries/{id}")
    ObjectNode entry(@PathVariable String id) throws IOException {
        return entry.entry(id);
    }

    @GetMapping("/events/{id}")
    ObjectNode event(@PathVariable String id) throws IOException {
        return lookup.event(id);
    }

    @GetMapping("/articles/{id}/events")
    ArticleEvents articleEvents(@PathVariable String id) throws IOException {
        return lookup.article(id);
    }
}
