package io.eventtimeline.contracts;

/// A word or name with its weight in the article.
///
/// @param term a stem, or a name
/// @param weight how much it tells, above 0; only the relation to the article's other terms counts
public record Term(String term, double weight) {
    public Term {
        Require.filled(term, "term");
    }
}
