package io.eventtimeline.benchmarks.speed;

import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.PublicationDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/// News to be read: the English sample articles, one after another and again from the first, up to a length.
final class NewsText {
    /// What the text's "yesterday" is read against.
    static final PublicationDate PUBLISHED = PublicationDate.of("2016-08-16");

    /// The system property that names another file of plain text, UTF-8.
    static final String FILE = "speed.text";

    private static final int KILOBYTE = 1000;

    private NewsText() {}

    /// @return whole articles, together as long as asked for or a little longer; of a file just that much
    static String ofKilobytes(int kilobytes) throws IOException {
        String file = System.getProperty(FILE);
        if (file != null) {
            return repeated(Files.readString(Path.of(file)), kilobytes * KILOBYTE);
        }
        List<String> articles = articles();
        StringBuilder text = new StringBuilder();
        for (int next = 0; text.length() < kilobytes * KILOBYTE; next = (next + 1) % articles.size()) {
            text.append(articles.get(next)).append("\n\n");
        }
        return text.toString();
    }

    /// Of the English sample articles, in their order.
    static List<String> paragraphs() throws IOException {
        return articles().stream()
                .flatMap(article -> Arrays.stream(article.split("\n+")))
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    private static String repeated(String text, int characters) {
        return text.repeat(characters / Math.max(1, text.length()) + 1).substring(0, characters);
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
