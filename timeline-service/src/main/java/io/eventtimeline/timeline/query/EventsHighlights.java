package io.eventtimeline.timeline.query;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import io.eventtimeline.contracts.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Where the words of a question stand in an event: spans in UTF-16 code units, as everywhere, and never markup, so
/// that
/// readers can show the text as text.
///
/// Elasticsearch puts marks around the words; they are two characters of the private use area, and are counted away
/// here. A text that has such characters itself gets no highlights.
final class EventsHighlights {
    private static final char OPEN = '\ue000';
    private static final char CLOSE = '\ue001';
    /// Elasticsearch refuses to look at more.
    private static final int LOOKED_AT = 100_000;

    private static final Map<String, String> PATHS =
            Map.of("sentence", "/evidence/sentence", "summary", "/what/summary", "title", "/source/title");

    private EventsHighlights() {}

    static Highlight request() {
        return Highlight.of(h -> h.type(HighlighterType.Unified)
                .preTags(String.valueOf(OPEN))
                .postTags(String.valueOf(CLOSE))
                .numberOfFragments(0)
                .maxAnalyzedOffset(LOOKED_AT)
                .fields(PATHS.keySet().stream()
                        .map(field -> NamedValue.of(field, HighlightField.of(f -> f)))
                        .toList()));
    }

    /// `{"sentence": [{"start": 4, "end": 11}]}`, only for fields in which something was found.
    static ObjectNode of(Map<String, List<String>> marked, ObjectNode event) {
        ObjectNode highlights = Json.MAPPER.createObjectNode();
        PATHS.forEach((field, path) -> {
            List<String> texts = marked.getOrDefault(field, List.of());
            ArrayNode spans =
                    texts.size() == 1 ? spans(texts.getFirst(), event.at(path).asString("")) : null;
            if (spans != null) {
                highlights.set(field, spans);
            }
        });
        return highlights;
    }

    private static @Nullable ArrayNode spans(String marked, String text) {
        ArrayNode spans = Json.MAPPER.createArrayNode();
        StringBuilder plain = new StringBuilder(marked.length());
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            switch (marked.charAt(i)) {
                case OPEN -> start = plain.length();
                case CLOSE -> spans.addObject().put("start", start).put("end", plain.length());
                default -> plain.append(marked.charAt(i));
            }
        }
        return plain.toString().contentEquals(text) ? spans : null;
    }
}
