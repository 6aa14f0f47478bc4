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
    private final EventsSearch search;
    private final TimelineSearch entries;
    private final EntryLookup entry;
    private final EventLookup lookup;
    private final HistogramSearch histogram;
    private final FacetsSearch facets;
    private final ParticipantSearch participants;

    TimelineController(
            EventsSearch search,
            TimelineSearch entries,
            EntryLookup entry,
            EventLookup lookup,
            HistogramSearch histogram,
            FacetsSearch facets,
            ParticipantSearch participants) {
        this.search = search;
        this.entries = entries;
        this.entry = entry;
        this.lookup = lookup;
        this.histogram = histogram;
        this.facets = facets;
        this.participants = participants;
    }

    /// `/v1/timeline?from=2016-07&to=2016-07&q=council`
    @GetMapping("/timeline")
    EventsPage timeline(@RequestParam MultiValueMap<String, String> parameters) throws IOException {
        return search.page(EventsQuestion.of(parameters));
    }

    /// `/v1/entries?from=2016-07&participant=NATO&order=importance`
    @GetMapping("/entries")
    TimelinePage entries(@RequestParam MultiValueMap<String, String> parameters) throws IOException {
        return entries.page(TimelineQuestion.of(parameters));
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
