package io.eventtimeline.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// FULL_TRANSITIVE: every version of a schema against every other one, and the judge itself on changes made up to
/// break.
class CompatibilityTest {
    private static final String VERSION_1 = """
            {
              "type": "object",
              "required": ["id", "part"],
              "properties": {
                "id": { "type": "string", "pattern": "^c-" },
                "note": { "type": "string" },
                "part": { "$ref": "#/$defs/Part" },
                "names": { "type": "array", "items": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } } },
                "counts": { "type": "object", "additionalProperties": { "type": "integer" } }
              },
              "$defs": { "Part": { "type": "string", "enum": ["title", "text"] } }
            }
            """;

    static Stream<String> types() {
        return Schemas.RECORDS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_version_reads_every_other_version(String type) {
        List<Path> versions = Schemas.versions(type);
        assertThat(versions).isNotEmpty();
        for (Path older : versions) {
            for (Path newer : versions) {
                if (Schemas.number(older) <= Schemas.number(newer)) {
                    assertThat(Compatibility.problems(Schemas.json(older), Schemas.json(newer)))
                            .as("%s: from %s to %s", type, older.getFileName(), newer.getFileName())
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an optional field comes           | "note": {                | "more": { "type": "integer" }, "note": {
            an optional field goes            | "note": { "type": "string" }, | ``
            an optional nested field comes    | "properties": { "name"   | "properties": { "kind": { "type": "string" }, "name"
            an enum grows                     | ["title", "text"]        | ["title", "caption", "text"]
            a description is reworded         | "note": {                | "note": { "description": "for people",
            """)
    void a_change_that_both_sides_can_read_is_let_through(String change, String before, String after) {
        assertThat(Compatibility.problems(json(VERSION_1), changed(before, after)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a required field comes            | ["id", "part"]           | ["id", "part", "sort"]   | record.sort: is required in one version and not in the other
            an optional field becomes required| ["id", "part"]           | ["id", "note", "part"]   | record.note: is required in one version and not in the other
            a required field becomes optional | ["id", "part"]           | ["id"]                   | record.part: is required in one version and not in the other
            a nested field becomes optional   | "required": ["name"],    | ``                       | record.names[].name: is required in one version and not in the other
            a type changes                    | "note": { "type": "string" | "note": { "type": "integer" | record.note: "type" changes from "string" to "integer"
            a pattern is widened              | "^c-"                    | "^[cu]-"                 | record.id: "pattern" changes from "^c-" to "^[cu]-"
            a limit comes                     | "note": {                | "note": { "maxLength": 9, | record.note: "maxLength" changes from  to 9
            an enum loses a word              | ["title", "text"]        | ["title"]                | record.part: the enum loses [text]
            an enum goes                      | , "enum": ["title", "text"] | ``                    | record.part: an enum comes or goes
            a list's elements change          | "items": { "type": "object" | "items": { "type": "string" | record.names[]: "type" changes from "object" to "string"
            a map's values change             | { "type": "integer" }    | { "type": "number" }     | record.counts[]: "type" changes from "integer" to "number"
            the record is closed              | "required": ["id"        | "additionalProperties": false, "required": ["id" | record: "additionalProperties" closes or opens the object; leave it out
            an unknown keyword comes          | "note": {                | "note": { "not": {},     | record.note: "not" is a keyword that this check can't judge
            """)
    void a_change_that_breaks_a_reader_is_found(String change, String before, String after, String problem) {
        assertThat(Compatibility.problems(json(VERSION_1), changed(before, after)))
                .contains(problem);
    }

    @Test
    void a_field_that_went_must_not_come_back_as_another_type() {
        JsonNode third = changed("\"note\": { \"type\": \"string\"", "\"note\": { \"type\": \"boolean\"");
        JsonNode second = changed("\"note\": { \"type\": \"string\" },", "");
        assertThat(Compatibility.problems(json(VERSION_1), second)).isEmpty();
        assertThat(Compatibility.problems(second, third)).isEmpty();
        assertThat(Compatibility.problems(json(VERSION_1), third)).isNotEmpty();
    }

    private static JsonNode changed(String before, String after) {
        assertThat(VERSION_1).contains(before);
        return json(VERSION_1.replace(before, after));
    }

    private static JsonNode json(String text) {
        return Json.MAPPER.readTree(text);
    }
}
