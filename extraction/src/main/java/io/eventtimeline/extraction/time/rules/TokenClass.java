package io.eventtimeline.extraction.time.rules;

/// A set of tokens that a rule can ask for.
public sealed interface TokenClass {
    /// A word list: `<month>`.
    record Listed(String name) implements TokenClass {}

    /// One word or mark: `"of"`. With a capital in it, it asks for a capital in the text.
    record Word(String text) implements TokenClass {}

    /// What can be seen from the characters: `<year>`, `<capitalised>`.
    record Shaped(Shape shape) implements TokenClass {}
}
