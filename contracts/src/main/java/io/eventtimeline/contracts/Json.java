package io.eventtimeline.contracts;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// The one JSON codec of the wire: names in snake_case, absent for null, unknown fields ignored, unknown enum words
/// read as `unknown`, missing required fields refused. A record's components are its fields: a question
/// like `isDated()` is none.
public final class Json {
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private Json() {}

    public static byte[] bytes(Object contract) {
        return MAPPER.writeValueAsBytes(contract);
    }

    /// The same for a place that takes only so much: it ends at the first byte too many, before all of them fill the
    /// memory.
    ///
    /// @throws InvalidRecord if there are more than `most`
    public static byte[] bytes(Object contract, int most) {
        LimitedBytes bytes = new LimitedBytes(most);
        try {
            MAPPER.writeValue(bytes, contract);
        } catch (JacksonException e) {
            throw Refusal.of(e, false);
        }
        return bytes.toByteArray();
    }

    public static String text(Object contract) {
        return MAPPER.writeValueAsString(contract);
    }

    /// @throws InvalidRecord naming the field that is missing or wrong, or saying where the JSON ends to be JSON
    public static <T> T read(byte[] json, Class<T> contract) {
        return read(json, 0, json.length, contract);
    }

    /// The same of a part of the bytes.
    ///
    /// @param end the first byte after it
    public static <T> T read(byte[] json, int from, int end, Class<T> contract) {
        try {
            T value = MAPPER.readValue(json, from, end - from, contract);
            return Objects.requireNonNull(value);
        } catch (JacksonException e) {
            throw Refusal.of(e, hasLines(json, from, end));
        } catch (NullPointerException e) {
            throw new InvalidRecord("record", "is JSON's null");
        }
    }

    private static boolean hasLines(byte[] json, int from, int end) {
        return new String(json, from, end - from, StandardCharsets.UTF_8)
                .strip()
                .contains("\n");
    }
}
