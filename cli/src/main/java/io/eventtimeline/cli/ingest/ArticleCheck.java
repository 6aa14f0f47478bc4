package io.eventtimeline.cli.ingest;

import io.eventtimeline.cli.ingest.source.ArticleFields;
import io.eventtimeline.contracts.ArticleId;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.pages.address.CanonicalUrl;
import java.nio.charset.StandardCharsets;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What ingest-service will say against an article, before it is sent. The service has the last word.
final class ArticleCheck {
    /// `ingest.submit.largest-article`, as it is by default.
    private static final int LARGEST_BYTES = 5 << 20;

    private final JsonNode article;

    private ArticleCheck(JsonNode article) {
        this.article = article;
    }

    /// @param json an object
    static Optional<String> objection(String json) {
        if (json.getBytes(StandardCharsets.UTF_8).length > LARGEST_BYTES) {
            return Optional.of("has more than " + (LARGEST_BYTES >> 20) + " MiB (ingest.submit.largest-article)");
        }
        try {
            new ArticleCheck(Json.MAPPER.readTree(json)).check();
            return Optional.empty();
        } catch (InvalidRecord e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private void check() {
        for (Map.Entry<String, JsonNode> field : article.properties()) {
            checkKind(field.getKey(), field.getValue());
        }
        read("id", ArticleId::ofCaller);
        read("url", CanonicalUrl::of);
        read("published", PublicationDate::of);
        read("language", ArticleCheck::checkLanguage);
        if (!article.path("text").isString()) {
            throw new InvalidRecord("text", "is missing; write \"text\": \"\" if the article has none");
        }
        if (word("text") == null && word("title") == null && word("url") == null && word("id") == null) {
            throw new InvalidRecord("text", "is empty, and so is the rest: write a text, a title, a url or an id");
        }
    }

    private static void checkKind(String name, JsonNode value) {
        if (!ArticleFields.ALL.contains(name)) {
            throw new InvalidRecord(
                    name,
                    "is no field of an article; "
                            + ArticleFields.meantBy(name)
                                    .map(field -> "write " + field + " instead")
                                    .orElse("there are " + String.join(", ", ArticleFields.ALL)));
        }
        if (!value.isString() && !value.isNull()) {
            throw new InvalidRecord(name, "is no string; write \"" + name + "\": \"...\"");
        }
    }

    private void read(String field, Consumer<String> reading) {
        String word = word(field);
        if (word != null) {
            reading.accept(word);
        }
    }

    /// Blank ones count as absent, as tables leave them.
    private @Nullable String word(String field) {
        String value = article.path(field).asString("");
        return value.isBlank() ? null : value;
    }

    private static void checkLanguage(String language) {
        try {
            new Locale.Builder().setLanguageTag(language.strip()).build();
        } catch (IllformedLocaleException e) {
            throw new InvalidRecord("language", "is no language tag; write one like en, en-GB or pt-BR");
        }
    }
}
