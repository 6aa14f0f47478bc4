package io.eventtimeline.cli.lines;

import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.PublicationDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A [Document] as it stands in a line. `published` means the same as `dct`; a blank one of them counts as absent, as
/// tables leave it. A number is taken for an id or a year, and never for a text.
record DocumentLine(
        @Nullable JsonNode id,
        @Nullable JsonNode dct,
        @Nullable JsonNode published,
        @Nullable JsonNode title,
        @Nullable JsonNode text,
        @Nullable JsonNode url,
        @Nullable JsonNode publisher,
        @Nullable JsonNode language) {

    /// @throws InvalidRecord naming the field by the name it has in the line
    static Document read(byte[] json) {
        return Json.read(json, DocumentLine.class).document();
    }

    private Document document() {
        PublicationDate date = date("dct", dct);
        return new Document(
                required("id", word("id", id)),
                date == null ? date("published", published) : date,
                text("title", title),
                required("text", text("text", text)),
                text("url", url),
                text("publisher", publisher),
                text("language", language));
    }

    private static @Nullable PublicationDate date(String field, @Nullable JsonNode node) {
        String word = word(field, node);
        if (word == null || word.isBlank()) {
            return null;
        }
        try {
            return PublicationDate.of(word);
        } catch (InvalidRecord e) {
            throw e.under(field);
        }
    }

    private static @Nullable String word(String field, @Nullable JsonNode node) {
        return node != null && node.isNumber() ? node.asString() : text(field, node);
    }

    private static @Nullable String text(String field, @Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isString()) {
            throw new InvalidRecord(field, "has to be a text");
        }
        return node.asString();
    }

    private static String required(String field, @Nullable String text) {
        if (text == null) {
            throw new InvalidRecord(field, "is missing");
        }
        return text;
    }
}
