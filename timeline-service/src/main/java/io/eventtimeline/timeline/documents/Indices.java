package io.eventtimeline.timeline.documents;

/// Which indices to write to or to compare: the live ones by their aliases, those of a rebuild by their own names.
///
/// @param events of the event documents
/// @param articles of the article documents
public record Indices(String events, String articles) {
    /// The aliases that readers and the live consumer use.
    public static final Indices LIVE = new Indices("events", "articles");

    public boolean areAliases() {
        return equals(LIVE);
    }
}
