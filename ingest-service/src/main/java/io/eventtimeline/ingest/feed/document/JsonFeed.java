package io.eventtimeline.ingest.feed.document;

import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.PublicationDate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// JSON Feed 1.0 and 1.1.
final class JsonFeed {
    private JsonFeed() {}

    static FeedDocument read(String json) throws UnreadableFeed {
        JsonNode feed = parse(json);
        if (!feed.path("version").asString("").contains("jsonfeed.org")
                || !feed.path("items").isArray()) {
            throw new UnreadableFeed("it is JSON, but no JSON Feed");
        }
        List<FeedItem> items = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            items.add(item(item));
        }
        return new FeedDocument(text(feed, "language"), items, List.of());
    }

    private static FeedItem item(JsonNode item) {
        String html = text(item, "content_html");
        String plain = text(item, "content_text");
        String title = text(item, "title");
        String link = text(item, "url");
        return new FeedItem(
                text(item, "id"),
                link == null ? text(item, "external_url") : link,
                title,
                html == null ? plain : HtmlText.paragraphs(html),
                text(item, "summary"),
                published(item),
                null,
                text(item, "language"));
    }

    private static @Nullable PublicationDate published(JsonNode item) {
        return Optional.ofNullable(text(item, "date_published"))
                .flatMap(FeedDate::read)
                .orElse(null);
    }

    /// Half of a surrogate pair, which JSON can write and no text can have, becomes a question mark.
    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        String text = value.isString() || value.isNumber() ? value.asString().strip() : "";
        return text.isEmpty() ? null : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static JsonNode parse(String json) throws UnreadableFeed {
        try {
            return Json.MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new UnreadableFeed("it begins like JSON, but is none");
        }
    }
}
