package io.eventtimeline.timeline.export;

import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EntryParticipant;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.Place;
import io.eventtimeline.contracts.Source;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.timeline.query.FoundEntry;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An entry without depth, for tables and maps: the columns of the CSV are the properties of the GeoJSON. Sentence,
/// title, address and publication are those of the earliest mention. `latest` is the first day after it, as everywhere.
final class EntryFields {
    static final List<String> NAMES = List.of(
            "id",
            "date",
            "edtf",
            "earliest",
            "latest",
            "precision",
            "approximate",
            "uncertain",
            "basis",
            "clock",
            "summary",
            "type",
            "status",
            "participants",
            "places",
            "country",
            "latitude",
            "longitude",
            "articles",
            "publishers",
            "independent_sources",
            "sentence",
            "title",
            "url",
            "published",
            "hidden",
            "revised_at");

    private EntryFields() {}

    /// What is not known is absent.
    static ObjectNode of(FoundEntry revised) {
        TimelineEntry entry = revised.entry();
        ObjectNode fields = Json.MAPPER.createObjectNode();
        fields.put("id", entry.id());
        addDate(fields, entry.when());
        fields.put("summary", entry.what().summary());
        fields.put("type", entry.what().type());
        fields.put("status", Words.of(entry.what().status()));
        fields.set(
                "participants",
                list(entry.who().stream().map(EntryParticipant::name).toList()));
        addPlaces(fields, entry.where());
        fields.put("articles", entry.articles());
        fields.set("publishers", list(entry.publishers()));
        fields.put("independent_sources", entry.independentSources());
        if (!entry.mentions().isEmpty()) {
            addMention(fields, entry.mentions().getFirst().event());
        }
        fields.put("hidden", entry.hidden());
        fields.put("revised_at", revised.revisedAt().toString());
        return fields;
    }

    /// The most named place that is on the map.
    static Optional<Place> located(TimelineEntry entry) {
        return entry.where().stream().filter(EntryFields::isOnTheMap).findFirst();
    }

    private static boolean isOnTheMap(Place place) {
        return place.latitude() != null
                && place.longitude() != null
                && Math.abs(place.latitude()) <= 90
                && Math.abs(place.longitude()) <= 180;
    }

    private static void addDate(ObjectNode fields, EventTime when) {
        fields.put("date", DateWords.of(when));
        if (when.edtf() != null) {
            fields.put("edtf", when.edtf());
        }
        if (when.earliest() != null) {
            fields.put("earliest", when.earliest().toString());
        }
        if (when.latest() != null) {
            fields.put("latest", when.latest().toString());
        }
        fields.put("precision", Words.of(when.precision()));
        fields.put("approximate", when.approximate());
        fields.put("uncertain", when.uncertain());
        fields.put("basis", Words.of(when.basis()));
        if (when.clock() != null) {
            fields.put("clock", when.clock());
        }
    }

    private static void addPlaces(ObjectNode fields, List<Place> where) {
        fields.set("places", list(where.stream().map(Place::name).toList()));
        where.stream()
                .filter(place -> place.country() != null)
                .findFirst()
                .ifPresent(place -> fields.put("country", place.country()));
        where.stream().filter(EntryFields::isOnTheMap).findFirst().ifPresent(place -> {
            fields.put("latitude", place.latitude());
            fields.put("longitude", place.longitude());
        });
    }

    private static void addMention(ObjectNode fields, DatedEvent event) {
        fields.put("sentence", event.evidence().sentence());
        Source source = event.source();
        if (source.title() != null) {
            fields.put("title", source.title());
        }
        PlainText.webAddress(source.url()).ifPresent(url -> fields.put("url", url));
        if (source.published() != null) {
            fields.put("published", source.published().text());
        }
    }

    private static ArrayNode list(List<String> values) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        values.forEach(list::add);
        return list;
    }
}
