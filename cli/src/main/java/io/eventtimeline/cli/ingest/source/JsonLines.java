package io.eventtimeline.cli.ingest.source;

import io.eventtimeline.cli.lines.LineReader;
import io.eventtimeline.contracts.ArticleId;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// A file of which a line is an article or a withdrawal.
record JsonLines(InputFile file) implements SourceFile {
    @Override
    public Pieces open() throws IOException {
        return LinePieces.of(file, JsonLines::content);
    }

    private static Content content(LineReader.Line line) {
        if (line.isTooLong()) {
            return new Content.Refused("has more than " + (LineReader.LONGEST_BYTES >> 20) + " MiB");
        }
        try {
            JsonNode json = Json.MAPPER.readTree(line.bytes());
            if (!json.isObject()) {
                return new Content.Refused("is no JSON object; write {\"text\": \"...\"}");
            }
            if (!json.path("withdrawn").asBoolean(false)) {
                return new Content.Article(new String(line.bytes(), StandardCharsets.UTF_8));
            }
            String id = ArticleId.ofCaller(json.path("id").asString(""));
            return new Content.Withdrawal(id, textOrNull(json.path("reason")));
        } catch (InvalidRecord e) {
            return new Content.Refused(String.valueOf(e.getMessage()));
        } catch (JacksonException e) {
            return new Content.Refused("is no JSON: " + e.getOriginalMessage());
        }
    }

    private static @Nullable String textOrNull(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }
}
