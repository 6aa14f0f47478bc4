package io.eventtimeline.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// The newest schemas say what the records say: the same fields, the same words.
class SchemasTest {
    private static final Set<String> NOT_RECORDS = Set.of("Version", "PublicationDate", "Offset", "Share");

    static Stream<Arguments> definitions() {
        return Schemas.RECORDS.entrySet().stream().flatMap(entry -> {
            JsonNode schema = Schemas.newest(entry.getKey());
            Stream<Arguments> record = Stream.of(Arguments.of(entry.getValue(), schema));
            Stream<Arguments> parts = schema.path("$defs").properties().stream()
                    .filter(part -> !NOT_RECORDS.contains(part.getKey()))
                    .map(part -> Arguments.of(named(part.getKey()), part.getValue()));
            return Stream.concat(record, parts);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("definitions")
    void a_schema_has_the_fields_of_its_record_and_the_words_of_its_enum(Class<?> contract, JsonNode schema) {
        if (contract.isEnum()) {
            assertThat(words(schema)).isEqualTo(words(contract)).doesNotContain("unknown");
        } else {
            assertThat(new TreeSet<>(schema.path("properties").propertyNames())).isEqualTo(fields(contract));
        }
    }

    @Test
    void every_record_type_has_a_schema_that_bears_its_name() throws IllegalAccessException {
        for (var constant : RecordType.class.getFields()) {
            String type = (String) constant.get(null);
            assertThat(Schemas.RECORDS).containsKey(type);
            assertThat(Schemas.newest(type).path("$id").asString())
                    .isEqualTo(RecordType.schema(type).toString());
        }
        assertThat(Schemas.in(Schemas.FOLDER)).hasSameSizeAs(Schemas.RECORDS.keySet());
    }

    private static Class<?> named(String definition) {
        Map<String, Class<?>> nested =
                Map.of("NoEvents", ArticleExtracted.NoEvents.class, "Why", EntryRetracted.Why.class);
        try {
            return nested.containsKey(definition)
                    ? nested.get(definition)
                    : Class.forName(Article.class.getPackageName() + "." + definition);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("no record is called " + definition, e);
        }
    }

    private static Set<String> fields(Class<?> contract) {
        return new TreeSet<>(Arrays.stream(contract.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> name.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT))
                .toList());
    }

    private static Set<String> words(JsonNode schema) {
        return new TreeSet<>(
                schema.path("enum").valueStream().map(JsonNode::asString).toList());
    }

    private static Set<String> words(Class<?> contract) {
        List<String> words = Arrays.stream(contract.getEnumConstants())
                .map(constant -> Json.MAPPER.convertValue(constant, String.class))
                .filter(word -> !word.equals("unknown"))
                .toList();
        return new TreeSet<>(words);
    }
}
