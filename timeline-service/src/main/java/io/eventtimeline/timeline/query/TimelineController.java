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
    private final TimelineSearch search;
    private final EventLookup lookup;

    TimelineController(TimelineSearch search, EventLookup lookup) {
        this.search = search;
        this.lookup = lookup;
    }

    /// `/v1/timeline?from=2016-07&to=2016-07&q=council`
    @GetMapping("/timeline")
    TimelinePage timeline(@RequestParam MultiValueMap<String, String> parameters) throws IOException {
        return search.page(TimelineQuestion.of(parameters));
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
