package io.eventtimeline.extract.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Participant;
import io.eventtimeline.extraction.Explanation;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/// The document says what the code does: a field of one is a field of the other.
class OpenApiTest {
    static Stream<Arguments> schemas() {
        return Stream.of(
                Arguments.of("Explanation", Explanation.class),
                Arguments.of("Sentence", Explanation.SentenceRead.class),
                Arguments.of("Mention", Explanation.MentionRead.class),
                Arguments.of("Clause", Explanation.ClauseRead.class),
                Arguments.of("Event", Explanation.EventRead.class),
                Arguments.of("DateChoice", Explanation.DateRead.class),
                Arguments.of("NotTaken", Explanation.NotTaken.class),
                Arguments.of("Participant", Participant.class),
                Arguments.of("EventTime", EventTime.class));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void an_explanation_has_the_fields_that_are_described(String schema, Class<? extends Record> type)
            throws IOException {
        assertThat(properties(schema)).containsExactlyElementsOf(fields(type));
    }

    private static List<String> fields(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> name.replaceAll("[A-Z]", "_$0").toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Iterable<String> properties(String schema) throws IOException {
        try (InputStream yaml = OpenApiTest.class.getResourceAsStream("/static/openapi.yaml")) {
            Map<String, Object> here = new Yaml().load(yaml);
            for (String name : List.of("components", "schemas", schema, "properties")) {
                here = within(here, name);
            }
            return here.keySet();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> within(Map<String, Object> map, String name) {
        return (Map<String, Object>) Objects.requireNonNull(map.get(name), name);
    }
}
