package io.eventtimeline.extraction.lexicon;

/// A word as the name of a happening: "met" is the verb "meet" of type `meeting`.
///
/// @param lemma the entry it comes from
/// @param type of event
/// @param noun a noun, otherwise a verb
/// @param common of common.words: a happening only where it has a date
public record Sense(String lemma, String type, boolean noun, boolean common) {}
