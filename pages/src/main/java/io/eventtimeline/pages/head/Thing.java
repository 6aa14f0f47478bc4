package io.eventtimeline.pages.head;

import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/// One thing of a page's JSON-LD: an article, a web site.
public final class Thing {
    private final JsonNode json;

    Thing(JsonNode json) {
        this.json = json;
    }

    /// A field's text: its own, or that of the first of several.
    public Optional<String> text(String field) {
        return texts(field).findFirst();
    }

    /// The names behind a field: `"author": [{"name": "A. Bee"}, "C. Dee"]` has two.
    public Stream<String> names(String field) {
        return each(json.path(field)).flatMap(node -> text(node.isObject() ? node.path("name") : node));
    }

    private Stream<String> texts(String field) {
        return each(json.path(field)).flatMap(Thing::text);
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    }

    /// Many write HTML's entities into JSON.
    private static Stream<String> text(JsonNode node) {
        if (!node.isString()) {
            return Stream.empty();
        }
        String text = Parser.unescapeEntities(node.asString(), false).strip();
        return text.isEmpty() ? Stream.empty() : Stream.of(text);
    }
}
