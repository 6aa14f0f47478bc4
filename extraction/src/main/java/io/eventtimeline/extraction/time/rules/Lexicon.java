package io.eventtimeline.extraction.time.rules;

import java.util.List;

/// A word list, and what each of its words is worth: `<month>` has `July` with value `7`.
public record Lexicon(String name, List<Entry> entries, Place place) {
    /// @param word one token; with a capital in it, it asks for a capital in the text: `May` is a month, `may` is not
    /// @param value what named parts see of it
    public record Entry(String word, String value, Place place) {}
}
