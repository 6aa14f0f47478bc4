package io.eventtimeline.ingest.submit;

import io.eventtimeline.contracts.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads bodies, and lines of them, into articles. What is wrong with one article is no matter of its neighbours.
@Component
final class ArticleItems {
    /// What Jackson adds about itself: " (start marker at [Source: REDACTED ...])", " (for Object starting at [Source:
    /// ...])".
    private static final Pattern ABOUT_ITSELF = Pattern.compile(" \\((start marker|for \\w+ starting) at \\[[^]]*]\\)");

    private final SubmitSettings settings;

    ArticleItems(SubmitSettings settings) {
        this.settings = settings;
    }

    /// What one JSON document holds.
    sealed interface Document {
        record One(Item item) implements Document {}

        record Many(List<Item> items) implements Document {}
    }

    /// @throws Refused if the body is not JSON from beginning to end; then nothing of it is taken
    Document document(byte[] body) throws Refused {
        try (JsonParser json = Json.MAPPER.createParser(body)) {
            JsonToken first = json.nextToken();
            if (first == null) {
                throw new Refused(Problem.malformed("the body is empty; write {\"text\": ...} or an array of such"));
            }
            Document document =
                    first == JsonToken.START_ARRAY ? new Document.Many(array(json)) : new Document.One(item(json, 1));
            if (json.nextToken() != null) {
                throw new Refused(
                        Problem.malformed("there is more after the end of the JSON; write several articles as an"
                                        + " array, or as lines with Content-Type: application/x-ndjson")
                                .at(json.currentTokenLocation()));
            }
            return document;
        } catch (JacksonException e) {
            throw new Refused(malformed(e));
        }
    }

    /// One line of a stream.
    ///
    /// @param number of the article in the stream
    Item line(Lines line, long number) {
        if (line.isTooLong()) {
            return unreadable(settings.articleTooLarge(), number, line.number());
        }
        try (JsonParser json = Json.MAPPER.createParser(line.bytes(), 0, line.length())) {
            json.nextToken();
            Item item = item(json, number);
            if (json.nextToken() != null) {
                throw new Refused(Problem.malformed("there is more after the article; write one article a line")
                        .at(json.currentTokenLocation()));
            }
            return switch (item) {
                case Item.Parsed read -> new Item.Parsed(number, line.number(), read.article());
                case Item.Unreadable bad -> unreadable(bad.problem(), number, line.number());
            };
        } catch (JacksonException e) {
            return unreadable(malformed(e), number, line.number());
        } catch (Refused e) {
            return unreadable(e.problem(), number, line.number());
        }
    }

    private List<Item> array(JsonParser json) throws Refused {
        List<Item> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (items.size() == settings.mostInArray()) {
                throw new Refused(settings.tooMany().at(json.currentTokenLocation()));
            }
            items.add(item(json, items.size() + 1));
        }
        return items;
    }

    private Item item(JsonParser json, long number) {
        long line = json.currentTokenLocation().getLineNr();
        long begin = json.currentTokenLocation().getByteOffset();
        try {
            Item item = new Item.Parsed(number, line, ArticleJson.read(json));
            long size = json.currentLocation().getByteOffset() - begin;
            return size > settings.largestArticle().toBytes()
                    ? unreadable(settings.articleTooLarge(), number, line)
                    : item;
        } catch (Refused e) {
            Problem problem = e.problem();
            return new Item.Unreadable(number, line, problem.at(number, problem.line(), problem.column()));
        }
    }

    /// Within a line of a stream a parser counts lines from 1 again.
    private static Item unreadable(Problem problem, long number, long line) {
        return new Item.Unreadable(number, line, problem.at(number, line, problem.column()));
    }

    private static Problem malformed(JacksonException e) {
        String detail = ABOUT_ITSELF.matcher(e.getOriginalMessage()).replaceAll("");
        return Problem.malformed(detail).at(e.getLocation());
    }
}
