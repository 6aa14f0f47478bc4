package io.eventtimeline.benchmarks.speed;

import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.PublicationDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/// News to be read: the English sample articles, one after another and again from the first, up to a length.
final class NewsText {
    /// What the text's "yesterday" is read against.
    static final PublicationDate PUBLISHED = PublicationDate.of("2016-08-16");

    private static final int KILOBYTE = 1000;

    private NewsText() {}

    /// @return whole articles, together as long as asked for or a little longer
    static String ofKilobytes(int kilobytes) throws IOException {
        List<String> articles = articles();
        StringBuilder text = new StringBuilder();
        for (int next = 0; text.length() < kilobytes * KILOBYTE; next = (next + 1) % articles.size()) {
            text.append(articles.get(next)).append("\n\n");
        }
        return text.toString();
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static List<String> articles() throws IOException {
        try (InputStream file = Objects.requireNonNull(NewsText.class.getResourceAsStream("articles.jsonl"))) {
            String lines = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(lines.split("\n"))
                    .map(Json.MAPPER::readTree)
                    .filter(article -> "en".equals(article.path("language").asString("")))
                    .map(article -> article.path("text"))
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .toList();
        }
    }
}
