package io.eventtimeline.extraction.time.resolve;

/// An argument of an operation that is a number or a word: a named part of the rule, or a constant.
public sealed interface Term {
    /// What the rule's part of this name matched.
    record Part(String name) implements Term {}

    /// A number or word that the rule itself gives: `-1`, `day`.
    record Constant(String value) implements Term {}

    /// Left out.
    record Absent() implements Term {}

    Term ABSENT = new Absent();
}
