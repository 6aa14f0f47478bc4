package io.eventtimeline.contracts;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The schemas and golden files, as they lie in the folders: `schemas/article.published/1.json` and
/// `golden/article.published/1/full.json`.
final class Schemas {
    static final Path FOLDER = Path.of("src/main/resources/schemas");
    static final Path GOLDEN = Path.of("src/test/resources/golden");

    /// Which record a type's value is read as.
    static final Map<String, Class<?>> RECORDS = Map.ofEntries(
            Map.entry(RecordType.ARTICLE_PUBLISHED, Article.class),
            Map.entry(RecordType.ARTICLE_WITHDRAWN, ArticleWithdrawn.class),
            Map.entry(RecordType.ARTICLE_EXTRACTED, ArticleExtracted.class),
            Map.entry(RecordType.EPOCH_DECLARED, EpochDeclared.class),
            Map.entry(RecordType.GENERATION_DECLARED, GenerationDeclared.class),
            Map.entry(RecordType.ENTRY_CREATED, EntryChanged.class),
            Map.entry(RecordType.ENTRY_UPDATED, EntryChanged.class),
            Map.entry(RecordType.ENTRY_RETRACTED, EntryRetracted.class),
            Map.entry(RecordType.CORRECTION_MADE, CorrectionMade.class),
            Map.entry(RecordType.FEED_FOLLOWED, FeedFollowed.class),
            Map.entry(RecordType.FEED_POLLED, FeedPolled.class));

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Schemas() {}

    /// One golden file: `article.published/1/full.json`.
    record Golden(String type, String version, Path file) {
        JsonNode json() {
            return Schemas.json(file);
        }

        @Override
        public String toString() {
            return type + "/" + version + "/" + file.getFileName();
        }
    }

    static Stream<Golden> golden() {
        return in(GOLDEN).stream()
                .flatMap(type -> in(type).stream()
                        .flatMap(version ->
                                in(version).stream().map(file -> new Golden(name(type), name(version), file))));
    }

    static Schema validator(String type, String version) {
        return REGISTRY.getSchema(json(file(type, version)));
    }

    /// Of the newest version.
    static JsonNode newest(String type) {
        return json(versions(type).getLast());
    }

    /// All versions of a type's schema, oldest first.
    static List<Path> versions(String type) {
        return in(FOLDER.resolve(type)).stream()
                .sorted((one, other) -> Integer.compare(number(one), number(other)))
                .toList();
    }

    static int number(Path schema) {
        return Integer.parseInt(name(schema).replace(".json", ""));
    }

    static Path file(String type, String version) {
        return FOLDER.resolve(type).resolve(version + ".json");
    }

    static JsonNode json(Path file) {
        return Json.MAPPER.readTree(file);
    }

    static List<Path> in(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path path) {
        return path.getFileName().toString();
    }
}
