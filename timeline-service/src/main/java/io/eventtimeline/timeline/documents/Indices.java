package io.eventtimeline.timeline.documents;

import java.util.List;

/// Which indices to write to or to compare: the live ones by their aliases, those of a rebuild by their own names.
///
/// @param events of the event documents
/// @param articles of the article documents
/// @param entries of the entry documents
public record Indices(String events, String articles, String entries) {
    /// The aliases that readers and the live consumers use.
    public static final Indices LIVE = new Indices("events", "articles", "entries");

    public boolean areAliases() {
        return equals(LIVE);
    }

    public List<String> all() {
        return List.of(events, articles, entries);
    }
}
