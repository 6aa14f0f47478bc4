package io.eventtimeline.timeline.merge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// In which components the events of an article are, of one block.
///
/// Two lists rather than a map: as names of JSON, ids would be remembered by the reader, which is made for
/// the few names of a contract.
///
/// @param events ids, in the order of the alphabet
/// @param components of the events, in the same order
record Grouped(List<String> events, List<String> components) {
    static final Grouped NOT = new Grouped(List.of(), List.of());

    Grouped {
        events = List.copyOf(events);
        components = List.copyOf(components);
    }

    static Grouped of(Map<String, String> components) {
        Map<String, String> sorted = new TreeMap<>(components);
        return new Grouped(List.copyOf(sorted.keySet()), List.copyOf(sorted.values()));
    }

    void each(BiConsumer<String, String> eventAndComponent) {
        for (int at = 0; at < events.size(); at++) {
            eventAndComponent.accept(events.get(at), components.get(at));
        }
    }
}
