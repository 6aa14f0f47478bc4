package io.eventtimeline.cli.read;

import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.pages.Page;
import io.eventtimeline.pages.address.CanonicalUrl;
import io.eventtimeline.pages.found.Found;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// A page as a line of JSON: first what it says, then where each of it stood and how sure that makes it.
///
///     {"id":"council","title":"...","published":"2016-08-16","body":"...","publisher":"News Example",
///      "from":{"title":"h1","published":"json-ld datePublished"},"confidence":{"title":0.9,"published":0.95}}
final class JsonPage {
    private final ObjectNode line = Json.MAPPER.createObjectNode();
    private final ObjectNode from = Json.MAPPER.createObjectNode();
    private final ObjectNode confidence = Json.MAPPER.createObjectNode();

    private JsonPage() {}

    static String line(String id, Page page) {
        return Json.text(new JsonPage().of(id, page)) + "\n";
    }

    private ObjectNode of(String id, Page page) {
        line.put("id", id);
        text("title", page.title());
        text("published", page.published().map(date -> date.as(PublicationDate::text)));
        text("body", page.body());
        text("publisher", page.publisher());
        text("modified", page.modified().map(date -> date.as(PublicationDate::text)));
        page.authors().ifPresent(authors -> {
            authors.value().forEach(line.putArray("authors")::add);
            tell("authors", authors);
        });
        text("language", page.language());
        text("url", page.url().map(url -> url.as(CanonicalUrl::text)));
        text("charset", Optional.of(page.characterSet().as(charset -> charset.name())));
        line.set("from", from);
        line.set("confidence", confidence);
        return line;
    }

    private void text(String field, Optional<Found<String>> found) {
        line.put(field, found.map(Found::value).orElse(null));
        found.ifPresent(value -> tell(field, value));
    }

    private void tell(String field, Found<?> found) {
        from.put(field, found.from());
        confidence.put(field, found.confidence());
    }
}
