package io.eventtimeline.extraction.time.rules;

import io.eventtimeline.contracts.PublicationDate;
import java.util.List;
import java.util.Optional;

/// A sentence that a rule must or must not find something in.
///
/// @param holds a `yes` line; `no` is one where the rule must keep silent
/// @param text the sentence without its brackets
/// @param spans where the brackets stood, in order
/// @param values the TIMEX3 values of the spans
public record Example(
        boolean holds,
        Optional<PublicationDate> published,
        String text,
        List<Span> spans,
        List<String> values,
        Place place) {
    public record Span(int start, int endExclusive) {}
}
