package io.eventtimeline.timeline.export;

import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.Extractions.month;
import static io.eventtimeline.timeline.SampleEntries.entry;
import static io.eventtimeline.timeline.SampleEntries.saying;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.JsonNode;

/// Geometries are read by JTS.
class GeoJsonWriterTest {
    @Test
    void every_entry_is_a_feature_at_its_place() throws ParseException {
        String export = Exports.of(
                Format.GEOJSON,
                entry("The council met", day("2016-07-13")),
                entry("The summit began", month("2016-07")));
        Geometry all = new GeoJsonReader().read(export);
        assertThat(all.getNumGeometries()).isEqualTo(2);
        assertThat(all.getGeometryN(0).getGeometryType()).isEqualTo("Point");
        assertThat(all.getCoordinate().x).isEqualTo(4.35);
        assertThat(all.getCoordinate().y).isEqualTo(50.85);
    }

    @Test
    void properties_are_flat_and_what_is_not_known_is_absent() {
        JsonNode collection = Json.MAPPER.readTree(Exports.of(Format.GEOJSON, entry("They met", month("2016-07"))));
        assertThat(collection.get("type").asString()).isEqualTo("FeatureCollection");
        JsonNode feature = collection.at("/features/0");
        assertThat(feature.get("type").asString()).isEqualTo("Feature");
        JsonNode properties = feature.get("properties");
        assertThat(feature.get("id")).isEqualTo(properties.get("id"));
        assertThat(properties.get("date").asString()).isEqualTo("July 2016");
        assertThat(properties.get("participants").valueStream().map(JsonNode::asString))
                .containsExactly("NATO-Russia Council");
        assertThat(properties.has("clock")).isFalse();
        assertThat(EntryFields.NAMES).containsAll(properties.propertyNames());
    }

    @Test
    void an_entry_without_coordinates_is_there_and_unlocated() {
        JsonNode collection = Json.MAPPER.readTree(Exports.of(Format.GEOJSON, Unlocated.entry()));
        assertThat(collection.at("/features/0/geometry").isNull()).isTrue();
        assertThat(Json.MAPPER.readTree(Exports.of(Format.GEOJSON)).get("features"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.eventtimeline.timeline.export.Exports#attempts")
    void no_text_leaves_its_property(String attempt) {
        JsonNode features = Json.MAPPER
                .readTree(Exports.of(Format.GEOJSON, saying(attempt)))
                .get("features");
        assertThat(features).hasSize(1);
        for (String property : new String[] {"summary", "type", "country", "sentence", "title"}) {
            assertThat(features.get(0).get("properties").get(property).asString())
                    .isEqualTo(attempt);
        }
        assertThat(features.get(0).get("properties").has("url")).isFalse();
    }
}
