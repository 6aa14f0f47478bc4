package io.eventtimeline.benchmarks.quality.gold;

import java.util.List;

/// Documents of one kind, scored together.
public record GoldSet(String name, List<GoldDocument> documents) {
    public GoldSet {
        documents = List.copyOf(documents);
    }

    public boolean hasTimexes() {
        return documents.stream().anyMatch(document -> document.timexes().isPresent());
    }

    /// Whether the events that are marked have dates.
    public boolean hasDatedEvents() {
        return documents.stream()
                .flatMap(document -> document.events().stream())
                .anyMatch(event -> event.date() != null);
    }

    public GoldSet half(Half half) {
        return new GoldSet(
                name,
                documents.stream()
                        .filter(document -> Half.of(document.id()) == half)
                        .toList());
    }
}
