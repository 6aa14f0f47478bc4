package io.eventtimeline.benchmarks.quality.gold;

import io.eventtimeline.contracts.PublicationDate;
import java.util.List;
import java.util.Optional;

/// A text and the expressions of time that its annotators marked.
///
/// @param published what it is read against
/// @param annotatedEnd where the annotators stopped
/// @param timexes nothing where nobody marked them
public record GoldDocument(
        String id,
        Optional<PublicationDate> published,
        String text,
        int annotatedEnd,
        Optional<List<Expression>> timexes) {
    public GoldDocument {
        timexes = timexes.map(List::copyOf);
    }

    public List<Expression> expressions() {
        return timexes.orElse(List.of());
    }

    /// Whether it tells of times long gone: most of its dates lie two years or more before its publication.
    public boolean isNarrative() {
        return published
                .filter(date -> Histories.isOne(expressions(), date.year()))
                .isPresent();
    }
}
