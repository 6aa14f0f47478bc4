package io.eventtimeline.extraction.time.rules;

import io.eventtimeline.extraction.time.resolve.TimeExpression;
import java.util.List;

/// One block of a rule file: what it matches, what that means, and the sentences that show it.
///
/// @param order its place in the book: of two matches of one length the earlier rule's counts
public record Rule(
        String name, int order, Pattern pattern, TimeExpression means, List<Example> examples, Place place) {}
