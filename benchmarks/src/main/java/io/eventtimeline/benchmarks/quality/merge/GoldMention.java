package io.eventtimeline.benchmarks.quality.merge;

import io.eventtimeline.benchmarks.quality.gold.Span;

/// A trigger that an annotator marked, with the happening that it names.
///
/// @param cluster the same for all triggers of one happening, over all documents
record GoldMention(int start, int end, String cluster) implements Span {}
