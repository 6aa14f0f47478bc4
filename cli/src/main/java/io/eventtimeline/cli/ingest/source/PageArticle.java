package io.eventtimeline.cli.ingest.source;

import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.pages.Page;
import io.eventtimeline.pages.address.CanonicalUrl;
import io.eventtimeline.pages.found.Found;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// What a page says, as a line for ingest-service.
final class PageArticle {
    /// More of nothing but tags would fill the memory that the command is given.
    static final int LARGEST_BYTES = 10 << 20;

    private PageArticle() {}

    /// Of a file nobody knows where it was found: the page itself has to say it.
    ///
    /// @return nothing where there is no text
    static Optional<String> ofFile(Page page, String name) {
        Optional<String> own = page.url().map(url -> url.value().text());
        ObjectNode line = Json.MAPPER.createObjectNode();
        own.ifPresentOrElse(url -> line.put("url", url), () -> line.put("id", FileId.of(name)));
        return withText(line, page);
    }

    /// A page goes by the address where it was found: what it calls itself could be another's.
    ///
    /// @return nothing where there is no text
    static Optional<String> of(Page page, CanonicalUrl found) {
        return withText(Json.MAPPER.createObjectNode().put("url", found.text()), page);
    }

    private static Optional<String> withText(ObjectNode line, Page page) {
        Optional<String> text = page.body().map(Found::value).filter(body -> !body.isBlank());
        text.ifPresent(body -> line.put("text", body));
        put(line, "title", page.title());
        put(line, "published", page.published().map(date -> date.as(PublicationDate::text)));
        put(line, "publisher", page.publisher());
        put(line, "language", page.language());
        return text.map(_ -> Json.text(line));
    }

    private static void put(ObjectNode line, String field, Optional<Found<String>> found) {
        found.ifPresent(value -> line.put(field, value.value()));
    }
}
