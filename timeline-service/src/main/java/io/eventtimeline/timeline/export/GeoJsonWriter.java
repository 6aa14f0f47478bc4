package io.eventtimeline.timeline.export;

import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.Place;
import io.eventtimeline.timeline.query.FoundEntry;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// RFC 7946: a feature for each entry, at its most named place; without coordinates its geometry is null, which the RFC
/// calls unlocated.
final class GeoJsonWriter implements EntryWriter {
    private final Writer out;
    private String separator = "\n";

    GeoJsonWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        out.write("{\"type\":\"FeatureCollection\",\"features\":[");
    }

    @Override
    public void entry(FoundEntry revised) throws IOException {
        ObjectNode feature = Json.MAPPER.createObjectNode();
        feature.put("type", "Feature");
        feature.put("id", revised.entry().id());
        Optional<Place> place = EntryFields.located(revised.entry());
        if (place.isPresent()) {
            // Longitude first.
            feature.putObject("geometry")
                    .put("type", "Point")
                    .putArray("coordinates")
                    .add(place.get().longitude())
                    .add(place.get().latitude());
        } else {
            feature.putNull("geometry");
        }
        feature.set("properties", EntryFields.of(revised));
        out.write(separator);
        out.write(feature.toString());
        separator = ",\n";
    }

    @Override
    public void end() throws IOException {
        out.write("\n]}\n");
    }
}
