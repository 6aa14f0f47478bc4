package io.eventtimeline.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// `asyncapi.yaml` against the topics and records that it describes.
class AsyncApiTest {
    private static final Path FILE = Path.of("src/main/resources/asyncapi.yaml");
    private static final JsonNode API = new YAMLMapper().readTree(FILE);

    private static final List<TopicSpec> TOPICS = Stream.concat(
                    Topics.all().stream(),
                    Stream.of(
                            Topics.deadLetters(Topics.ARTICLES, "extract"),
                            Topics.retries(Topics.ARTICLES, "extract"),
                            Topics.deadLetters(Topics.EVENTS, "index"),
                            Topics.retries(Topics.EVENTS, "index")))
            .toList();

    @Test
    void it_has_a_channel_for_every_topic_with_its_partitions_and_settings() {
        Map<String, TopicSpec> described = API.path("channels").values().stream()
                .map(AsyncApiTest::topic)
                .collect(Collectors.toMap(TopicSpec::name, topic -> topic));
        assertThat(described).isEqualTo(TOPICS.stream().collect(Collectors.toMap(TopicSpec::name, topic -> topic)));
    }

    @Test
    void it_has_a_message_for_every_record_type_with_its_schema() {
        Map<String, String> schemas = new HashMap<>();
        for (JsonNode message : records()) {
            schemas.put(
                    message.path("name").asString(),
                    message.at("/payload/schema/$ref").asString());
        }
        Map<String, String> newest = new HashMap<>();
        for (String type : Schemas.RECORDS.keySet()) {
            newest.put(
                    type,
                    "schemas/" + type + "/"
                            + Schemas.name(Schemas.versions(type).getLast()));
        }
        assertThat(schemas).isEqualTo(newest);
        assertThat(schemas.values())
                .allSatisfy(schema -> assertThat(FILE.resolveSibling(schema)).isRegularFile());
        assertThat(words("/components/schemas/cloudEvent/properties/ce_type/enum"))
                .isEqualTo(newest.keySet());
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> references = references(API);
        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(API.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
            } else {
                assertThat(Files.exists(FILE.resolveSibling(reference)))
                        .as(reference)
                        .isTrue();
            }
        });
    }

    @Test
    void records_on_the_topics_of_articles_are_keyed_by_article() {
        for (String channel : List.of("articles", "events")) {
            for (JsonNode message : API.at("/channels/" + channel + "/messages").values()) {
                JsonNode bindings = resolved(resolved(message).path("bindings"));
                assertThat(bindings.at("/kafka/key/type").asString()).isEqualTo("string");
            }
        }
    }

    @Test
    void its_header_schemas_are_schemas() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        JsonNode headers = Json.MAPPER.valueToTree(Map.of(
                "ce_specversion", "1.0", "ce_id", "a:1", "ce_source", "/x", "ce_type", RecordType.ARTICLE_PUBLISHED));
        assertThat(registry.getSchema(API.at("/components/schemas/cloudEvent")).validate(headers))
                .isEmpty();
        assertThat(registry.getSchema(API.at("/components/schemas/deadLetter")).validate(headers))
                .isNotEmpty();
    }

    private static List<JsonNode> records() {
        return API.at("/components/messages").values().stream()
                .filter(message -> !message.path("name").asString().equals("dead letter"))
                .toList();
    }

    private static TopicSpec topic(JsonNode channel) {
        JsonNode kafka = resolved(channel.path("bindings")).path("kafka");
        Map<String, String> settings = new HashMap<>();
        kafka.path("topicConfiguration")
                .properties()
                .forEach(setting -> settings.put(
                        setting.getKey(),
                        setting.getValue().isArray()
                                ? setting.getValue().get(0).asString()
                                : setting.getValue().asString()));
        return new TopicSpec(
                channel.path("address").asString(), kafka.path("partitions").asInt(), settings);
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? API.at(node.get("$ref").asString().substring(1)) : node;
    }

    private static Set<String> words(String pointer) {
        return new TreeSet<>(
                API.at(pointer).valueStream().map(JsonNode::asString).toList());
    }

    private static List<String> references(JsonNode node) {
        List<String> found = new ArrayList<>();
        if (node.has("$ref")) {
            found.add(node.get("$ref").asString());
        }
        node.valueStream().forEach(child -> found.addAll(references(child)));
        return found;
    }
}
