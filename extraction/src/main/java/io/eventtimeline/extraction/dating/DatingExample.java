package io.eventtimeline.extraction.dating;

import io.eventtimeline.contracts.Part;
import java.util.List;

/// An event and all dates that it may have.
///
/// @param start of its trigger in the title or text, a UTF-16 code unit
/// @param endExclusive after its last
public record DatingExample(Part part, int start, int endExclusive, List<Candidate> candidates) {
    public DatingExample {
        candidates = List.copyOf(candidates);
    }
}
