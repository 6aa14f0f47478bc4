package io.eventtimeline.ingest.submit;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.InvalidRecord;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.yaml.snakeyaml.Yaml;

/// The document says what the code does: a field or an address of one is a field or an address of the other.
class OpenApiTest {
    private static Map<String, Object> document;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream yaml = OpenApiTest.class.getResourceAsStream("/static/openapi.yaml")) {
            document = new Yaml().load(yaml);
        }
    }

    @Test
    void every_address_is_described_and_every_description_has_an_address() {
        Stream<String> served = Arrays.stream(ArticlesEndpoint.class.getDeclaredMethods())
                .flatMap(method -> Stream.concat(
                        Stream.ofNullable(method.getAnnotation(PostMapping.class))
                                .map(post -> "post " + post.value()[0]),
                        Stream.ofNullable(method.getAnnotation(DeleteMapping.class))
                                .map(delete -> "delete " + delete.value()[0])));
        Stream<String> described = at("paths").entrySet().stream()
                .filter(path -> path.getKey().startsWith("/v1/articles"))
                .flatMap(path ->
                        ((Map<?, ?>) path.getValue()).keySet().stream().map(method -> method + " " + path.getKey()));
        assertThat(described.toList()).containsExactlyInAnyOrderElementsOf(served.toList());
    }

    @Test
    void an_article_has_the_fields_that_are_read() {
        assertThat(properties("Article"))
                .containsExactlyElementsOf(
                        Arrays.stream(Field.values()).map(Field::wire).toList());
    }

    @Test
    void results_and_problems_have_the_fields_that_are_written() {
        assertThat(properties("Result")).containsExactlyElementsOf(fields(Result.class));
        assertThat(properties("Problem")).containsExactlyElementsOf(fields(Problem.class));
        assertThat(properties("Batch")).containsExactlyElementsOf(fields(DocumentSubmission.BatchAnswer.class));
    }

    @Test
    void every_status_of_a_result_is_listed() {
        assertThat(words("Result", "status"))
                .containsExactlyElementsOf(Arrays.stream(Result.Status.values())
                        .map(status -> status.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void every_type_of_problem_is_listed() {
        assertThat(words("Problem", "type"))
                .containsAll(Stream.of(
                                Problem.field(new InvalidRecord("text", "is missing")),
                                Problem.malformed(""),
                                Problem.tooLarge("", DataSize.ofBytes(1), ""),
                                Problem.mediaType(""),
                                Problem.nothingAccepted(""),
                                Problem.unavailable(""))
                        .map(Problem::type)
                        .toList());
    }

    private static List<String> fields(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static Iterable<String> properties(String schema) {
        return at("components", "schemas", schema, "properties").keySet();
    }

    private static List<Object> words(String schema, String property) {
        Map<String, Object> described = at("components", "schemas", schema, "properties", property);
        return List.copyOf((List<?>) Objects.requireNonNull(described.get("enum")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> at(String... path) {
        Map<String, Object> here = document;
        for (String name : path) {
            here = (Map<String, Object>) Objects.requireNonNull(here.get(name), name);
        }
        return here;
    }
}
