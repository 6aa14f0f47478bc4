package io.eventtimeline.timeline.corrections;

import io.eventtimeline.contracts.CorrectedField;
import io.eventtimeline.contracts.CorrectionMade;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A correction as it is shown.
///
/// @param id what to name to take it back
/// @param value absent where it takes an earlier one back
/// @param inForce whether it still counts for any of its events
/// @param events that it is about, as they were
record CorrectionView(
        String id,
        CorrectedField field,
        @Nullable String value,
        String author,
        String reason,
        Instant at,
        boolean inForce,
        List<Event> events) {
    record Event(String articleId, String eventId, String sentence, String trigger) {}

    static CorrectionView of(List<CorrectionMade> records, boolean inForce) {
        CorrectionMade first = records.getFirst();
        return new CorrectionView(
                first.id(),
                first.field(),
                first.value(),
                first.author(),
                first.reason(),
                first.at(),
                inForce,
                records.stream()
                        .map(made -> new Event(made.articleId(), made.eventId(), made.sentence(), made.trigger()))
                        .distinct()
                        .toList());
    }
}
