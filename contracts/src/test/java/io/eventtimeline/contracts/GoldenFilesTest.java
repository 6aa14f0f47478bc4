package io.eventtimeline.contracts;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.contracts.Schemas.Golden;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Records as they were written by every version there has been. They are read for ever, so these files never change;
/// new ones may come.
class GoldenFilesTest {
    private static final Source NO_SOURCE = new Source(null, null, null, null);

    private static final TimelineEntry MINIMAL_ENTRY = new TimelineEntry(
            "n-0123",
            "none other",
            EventTime.UNDATED,
            List.of(),
            SampleRecords.MINIMAL_EVENT.what(),
            List.of(),
            List.of(),
            List.of(),
            0,
            List.of(),
            0,
            List.of(),
            List.of(),
            false,
            "m-1");

    private static final FeedPolled NEW_FEED = new FeedPolled(
            "gazette",
            "https://gazette.example/feed.xml",
            Instant.parse("2016-08-16T08:30:00Z"),
            Instant.parse("2016-08-16T08:45:00Z"),
            null,
            null,
            null,
            null,
            0,
            null,
            0,
            0,
            List.of(),
            List.of());

    private static final Map<String, Object> MEANINGS = Map.ofEntries(
            Map.entry("article.published/1/full.json", SampleRecords.ARTICLE),
            Map.entry(
                    "article.published/1/minimal.json",
                    new Article("c-sample-2", null, null, "", null, null, null, "0", null)),
            Map.entry("article.published/2/full.json", SampleRecords.ARTICLE_WITH_FINGERPRINT),
            Map.entry(
                    "article.published/2/minimal.json",
                    new Article("c-sample-2", null, null, "", null, null, null, "0", null)),
            Map.entry(
                    "article.published/1/month-only.json",
                    Article.of(
                            "u-0123456789abcdef0123456789abcdef",
                            "https://gazette.example/harbour",
                            null,
                            "The harbour froze over last month.",
                            PublicationDate.of("2012-03"),
                            null,
                            null)),
            Map.entry("article.withdrawn/1/minimal.json", new ArticleWithdrawn("c-sample-1", null)),
            Map.entry(
                    "article.withdrawn/1/full.json", new ArticleWithdrawn("c-sample-1", "taken down by its publisher")),
            Map.entry("article.extracted/1/full.json", SampleRecords.OLDER_EXTRACTED),
            Map.entry(
                    "article.extracted/1/minimal.json",
                    new ArticleExtracted("c-sample-2", Version.OFFLINE, "x-1", NO_SOURCE, null, null, List.of())),
            Map.entry(
                    "article.extracted/1/withdrawn.json",
                    new ArticleExtracted(
                            "c-sample-1",
                            Version.of(1, 4712, 2),
                            "x-1",
                            NO_SOURCE,
                            null,
                            ArticleExtracted.NoEvents.WITHDRAWN,
                            List.of())),
            Map.entry(
                    "article.extracted/1/minimal-event.json",
                    new ArticleExtracted(
                            "c-sample-2",
                            Version.of(0, 1, 1),
                            "x-1",
                            NO_SOURCE,
                            null,
                            null,
                            List.of(SampleRecords.MINIMAL_EVENT))),
            Map.entry("article.extracted/2/full.json", SampleRecords.OLD_EXTRACTED),
            Map.entry(
                    "article.extracted/2/minimal.json",
                    new ArticleExtracted("c-sample-2", Version.OFFLINE, "x-1", NO_SOURCE, null, null, List.of())),
            Map.entry("article.extracted/3/full.json", SampleRecords.EXTRACTED),
            Map.entry(
                    "article.extracted/3/minimal.json",
                    new ArticleExtracted("c-sample-2", Version.OFFLINE, "x-1", NO_SOURCE, null, null, List.of())),
            Map.entry("entry.created/1/minimal.json", new EntryChanged(MINIMAL_ENTRY, null)),
            Map.entry("entry.created/2/minimal.json", new EntryChanged(MINIMAL_ENTRY, null)),
            Map.entry("entry.updated/1/full.json", SampleRecords.OLD_CHANGED),
            Map.entry("entry.updated/2/full.json", SampleRecords.CHANGED),
            Map.entry(
                    "entry.retracted/1/minimal.json",
                    new EntryRetracted("n-0123", EntryRetracted.Why.WITHDRAWN, List.of(), null)),
            Map.entry("entry.retracted/1/full.json", SampleRecords.RETRACTED),
            Map.entry("entry.retracted/2/full.json", SampleRecords.RETRACTED),
            Map.entry("correction.made/1/full.json", SampleRecords.CORRECTION),
            Map.entry("feed.followed/1/full.json", SampleRecords.FOLLOWED),
            Map.entry("feed.polled/1/full.json", SampleRecords.OLDER_POLLED),
            Map.entry("feed.polled/1/minimal.json", NEW_FEED),
            Map.entry("feed.polled/2/full.json", SampleRecords.POLLED),
            Map.entry("feed.polled/2/minimal.json", NEW_FEED),
            Map.entry("epoch.declared/1/minimal.json", new EpochDeclared(0, Map.of(), Map.of())),
            Map.entry(
                    "epoch.declared/1/full.json",
                    new EpochDeclared(3, Map.of("articles.v1", "MkVnq1QrTdC2nV0Wk3mCtw"), Map.of("articles.v1", 6))),
            Map.entry("generation.declared/1/full.json", new GenerationDeclared(2, "9f2c")));

    static Stream<Golden> golden() {
        return Schemas.golden();
    }

    @Test
    void every_golden_file_has_a_meaning_here_and_every_version_has_a_golden_file() {
        assertThat(golden().map(Golden::toString)).containsExactlyInAnyOrderElementsOf(MEANINGS.keySet());
        for (String type : Schemas.RECORDS.keySet()) {
            assertThat(Schemas.in(Schemas.GOLDEN.resolve(type)))
                    .as("golden versions of " + type)
                    .hasSameSizeAs(Schemas.versions(type));
        }
    }

    @ParameterizedTest
    @MethodSource("golden")
    void a_golden_file_means_what_it_meant_when_it_was_written(Golden golden) {
        assertThat(read(golden, golden.json())).isEqualTo(MEANINGS.get(golden.toString()));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void what_is_written_today_holds_all_that_the_golden_file_holds(Golden golden) {
        JsonNode written = Json.MAPPER.valueToTree(MEANINGS.get(golden.toString()));
        assertThat(lacking(golden.json(), written, "")).isEmpty();
        assertThat(Schemas.validator(golden.type(), golden.version()).validate(written))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void a_golden_file_is_valid_by_the_schema_of_its_version(Golden golden) {
        assertThat(Schemas.validator(golden.type(), golden.version()).validate(golden.json()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void a_required_field_that_is_missing_is_refused_by_name_by_reader_and_schema(Golden golden) {
        for (Field field : fields(golden)) {
            JsonNode without = field.removed();
            if (field.required()) {
                assertThatThrownBy(() -> read(golden, without))
                        .as(golden + " without " + field.name())
                        .isInstanceOfSatisfying(
                                InvalidRecord.class,
                                invalid -> assertThat(lastStep(invalid.field())).isEqualTo(field.name()));
                assertThat(Schemas.validator(golden.type(), golden.version()).validate(without))
                        .as("the schema on " + golden + " without " + field.name())
                        .isNotEmpty();
            } else {
                assertThat(read(golden, without)).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("golden")
    void a_newer_writers_fields_are_passed_over(Golden golden) {
        JsonNode newer = golden.json();
        for (JsonNode object : objects(newer)) {
            ((ObjectNode) object).put("a_field_of_tomorrow", 1);
        }
        // Their two maps are by topic: there a new name is a topic, not a field.
        if (!golden.type().equals(RecordType.EPOCH_DECLARED)) {
            assertThat(read(golden, newer)).isEqualTo(MEANINGS.get(golden.toString()));
        }
    }

    /// One field of a golden file, wherever in it.
    private record Field(JsonNode root, String holder, String name, boolean required) {
        JsonNode removed() {
            JsonNode copy = root.deepCopy();
            ((ObjectNode) copy.at(holder)).remove(name);
            return copy;
        }
    }

    private static List<Field> fields(Golden golden) {
        List<Field> fields = new ArrayList<>();
        JsonNode schema = Schemas.json(Schemas.file(golden.type(), golden.version()));
        collect(golden.json(), golden.json(), "", schema, schema, fields);
        return fields;
    }

    private static void collect(
            JsonNode root, JsonNode at, String pointer, JsonNode reference, JsonNode document, List<Field> fields) {
        JsonNode schema = resolved(reference, document);
        if (at instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                collect(root, array.get(i), pointer + "/" + i, schema.get("items"), document, fields);
            }
        }
        if (at instanceof ObjectNode object && schema.has("properties")) {
            Set<String> required = required(schema, object);
            object.properties().forEach(entry -> {
                String name = entry.getKey();
                fields.add(new Field(root, pointer, name, required.contains(name)));
                JsonNode property = requireNonNull(schema.get("properties").get(name), name + " is in no schema");
                collect(root, entry.getValue(), pointer + "/" + name, property, document, fields);
            });
        }
    }

    private static Set<String> required(JsonNode schema, ObjectNode object) {
        Set<String> required = new HashSet<>();
        schema.path("required").valueStream().map(JsonNode::asString).forEach(required::add);
        schema.path("dependentRequired").properties().stream()
                .filter(dependency -> object.has(dependency.getKey()))
                .flatMap(dependency -> dependency.getValue().valueStream())
                .map(JsonNode::asString)
                .forEach(required::add);
        return required;
    }

    private static JsonNode resolved(JsonNode schema, JsonNode document) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    private static List<JsonNode> objects(JsonNode root) {
        List<JsonNode> found = new ArrayList<>();
        if (root.isObject()) {
            found.add(root);
        }
        root.valueStream().forEach(child -> found.addAll(objects(child)));
        return found;
    }

    private static List<String> lacking(JsonNode golden, JsonNode written, String pointer) {
        List<String> lacking = new ArrayList<>();
        if (golden instanceof ObjectNode object) {
            object.properties()
                    .forEach(entry -> lacking.addAll(
                            lacking(entry.getValue(), written.path(entry.getKey()), pointer + "/" + entry.getKey())));
        } else if (golden instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                lacking.addAll(lacking(array.get(i), written.path(i), pointer + "/" + i));
            }
        } else if (!golden.asString().equals(written.asString())) {
            lacking.add(pointer + " is " + golden + " in the file, but written as " + written);
        }
        return lacking;
    }

    private static Object read(Golden golden, JsonNode json) {
        Class<?> contract = requireNonNull(Schemas.RECORDS.get(golden.type()));
        return Json.read(Json.MAPPER.writeValueAsBytes(json), contract);
    }

    private static String lastStep(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }
}
