package io.eventtimeline.timeline.query;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import io.eventtimeline.contracts.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Where the words of a question stand in an entry: spans in UTF-16 code units, as everywhere, and never
/// markup, so that readers can show the text as text.
///
/// Elasticsearch puts marks around the words; they are two characters of the private use area, and are counted away
/// here. A text that has such characters itself gets no highlights.
final class Highlights {
    private static final char OPEN = '\ue000';
    private static final char CLOSE = '\ue001';
    private static final String TEXT = "text";
    /// Elasticsearch refuses to look at more.
    private static final int LOOKED_AT = 100_000;
    private static final int PASSAGES = 5;
    private static final int PASSAGE_CHARACTERS = 500;

    private Highlights() {}

    /// Passages of the summary, the sentences, titles and names, the best first.
    static Highlight request() {
        return Highlight.of(h -> h.type(HighlighterType.Unified)
                .preTags(String.valueOf(OPEN))
                .postTags(String.valueOf(CLOSE))
                .numberOfFragments(PASSAGES)
                .fragmentSize(PASSAGE_CHARACTERS)
                .maxAnalyzedOffset(LOOKED_AT)
                .fields(NamedValue.of(TEXT, HighlightField.of(f -> f))));
    }

    /// `{"summary": [{"start": 4, "end": 11}], "passages": [{"text": "...", "spans": [...]}]}`, each only
    /// where something was found.
    static ObjectNode of(List<String> marked, String summary) {
        ObjectNode highlights = Json.MAPPER.createObjectNode();
        ArrayNode passages = Json.MAPPER.createArrayNode();
        for (String passage : marked) {
            Marked read = Marked.read(passage);
            if (read == null) {
                continue;
            }
            if (read.text.equals(summary)) {
                highlights.set("summary", read.spans);
            } else {
                ObjectNode one = passages.addObject().put("text", read.text);
                one.set("spans", read.spans);
            }
        }
        if (!passages.isEmpty()) {
            highlights.set("passages", passages);
        }
        return highlights;
    }

    private record Marked(String text, ArrayNode spans) {
        static @Nullable Marked read(String marked) {
            ArrayNode spans = Json.MAPPER.createArrayNode();
            StringBuilder plain = new StringBuilder(marked.length());
            int start = -1;
            for (int i = 0; i < marked.length(); i++) {
                switch (marked.charAt(i)) {
                    case OPEN -> {
                        if (start >= 0) {
                            return null;
                        }
                        start = plain.length();
                    }
                    case CLOSE -> {
                        if (start < 0) {
                            return null;
                        }
                        spans.addObject().put("start", start).put("end", plain.length());
                        start = -1;
                    }
                    default -> plain.append(marked.charAt(i));
                }
            }
            return start < 0 ? new Marked(plain.toString(), spans) : null;
        }
    }
}
