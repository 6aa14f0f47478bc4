package io.eventtimeline.extraction.grammar;

/// What a token is in its sentence.
public enum Tag {
    VERB,
    NOUN,
    /// A participle before its noun: "the *renewed* fighting".
    ADJECTIVE,
    /// Capitalised, and not only because it begins the sentence.
    NAME,
    ADVERB,
    /// In an expression of time: "*next Friday*" is one adverb, whatever its words are elsewhere.
    TIME,
    NUMBER,
    FUNCTION,
    MARK
}
