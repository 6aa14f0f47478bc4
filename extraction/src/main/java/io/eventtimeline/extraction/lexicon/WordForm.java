package io.eventtimeline.extraction.lexicon;

/// One spelling of a word and the bits of the [WordClass]es it has in it: "met" is a past form and a participle.
record WordForm(String text, int classes) {}
