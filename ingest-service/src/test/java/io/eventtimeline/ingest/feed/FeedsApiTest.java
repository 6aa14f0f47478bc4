package io.eventtimeline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.yaml.snakeyaml.Yaml;

/// The document says of feeds what the code does.
class FeedsApiTest {
    private static Map<String, Object> document;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream yaml = FeedsApiTest.class.getResourceAsStream("/static/openapi.yaml")) {
            document = new Yaml().load(yaml);
        }
    }

    @Test
    void every_address_of_feeds_is_described_and_every_description_has_an_address() {
        List<String> served = Arrays.stream(FeedsEndpoint.class.getDeclaredMethods())
                .flatMap(method -> Stream.of(
                                Stream.ofNullable(method.getAnnotation(GetMapping.class))
                                        .map(get -> "get " + get.value()[0]),
                                Stream.ofNullable(method.getAnnotation(PutMapping.class))
                                        .map(put -> "put " + put.value()[0]),
                                Stream.ofNullable(method.getAnnotation(DeleteMapping.class))
                                        .map(delete -> "delete " + delete.value()[0]))
                        .flatMap(found -> found))
                .toList();
        List<String> described = at("paths").entrySet().stream()
                .filter(path -> path.getKey().startsWith("/v1/feeds"))
                .flatMap(path -> ((Map<?, ?>) path.getValue())
                        .keySet().stream()
                                .filter(method -> !method.equals("parameters"))
                                .map(method -> method + " " + path.getKey()))
                .toList();
        assertThat(described).containsExactlyInAnyOrderElementsOf(served);
    }

    @Test
    void answers_have_the_fields_that_are_described() {
        assertThat(properties("Feed")).containsExactlyElementsOf(fields(FeedAnswer.class));
        assertThat(properties("FeedHealth")).containsExactlyInAnyOrderElementsOf(fields(FeedAnswer.Health.class));
    }

    @Test
    void requests_have_the_fields_that_are_read() {
        assertThat(properties("FeedWish")).containsExactlyInAnyOrder("url", "every", "publisher", "full_page");
    }

    private static List<String> fields(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> name.chars()
                        .mapToObj(c -> Character.isUpperCase(c) ? "_" + (char) Character.toLowerCase(c) : "" + (char) c)
                        .collect(Collectors.joining()))
                .toList();
    }

    private static Iterable<String> properties(String schema) {
        return at("components", "schemas", schema, "properties").keySet();
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
