package io.eventtimeline.benchmarks.quality.gold;

import io.eventtimeline.contracts.PublicationDate;
import java.util.List;
import java.util.Optional;

/// A text and the expressions of time that its annotators marked.
///
/// @param published what it is read against
/// @param annotatedEnd where the annotators stopped
/// @param timexes nothing where nobody marked them
/// @param topic the story or the field that it is about, where its set says so
public record GoldDocument(
        String id,
        Optional<String> title,
        Optional<PublicationDate> published,
        String text,
        int annotatedEnd,
        Optional<List<Expression>> timexes,
        List<GoldEvent> events,
        Optional<String> topic) {
    public GoldDocument {
        timexes = timexes.map(List::copyOf);
        events = List.copyOf(events);
    }

    /// With expressions of time alone.
    public static GoldDocument of(
            String id, Optional<PublicationDate> published, String text, List<Expression> expressions) {
        return new GoldDocument(
                id,
                Optional.empty(),
                published,
                text,
                text.length(),
                Optional.of(expressions),
                List.of(),
                Optional.empty());
    }

    public List<Expression> expressions() {
        return timexes.orElse(List.of());
    }

    /// What its figures stand under: its topic, or the half that it is in.
    public String topicOrHalf() {
        return topic.orElseGet(() -> Half.of(id).name());
    }

    /// Whether it tells of times long gone: most of its dates lie two years or more before its publication.
    public boolean isNarrative() {
        return published
                .filter(date -> Histories.isOne(expressions(), date.year()))
                .isPresent();
    }
}
