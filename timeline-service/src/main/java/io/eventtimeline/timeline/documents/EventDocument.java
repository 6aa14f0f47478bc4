package io.eventtimeline.timeline.documents;

import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Participant;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.contracts.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One event in the index, or the stub of a retracted one.
///
/// The event itself is stored as it came, unindexed, in `event`; beside it stand the fields to search and sort by. A
/// stub has id, article, version and the time of retraction, and no text: it keeps its version in the index, because
/// Elasticsearch forgets the version of a deleted document after a minute, and an older record could raise the event
/// from the dead.
///
/// @param at the day it stands at on the axis: the earliest, or for an open beginning ("until 1989") the last
public record EventDocument(
        String id,
        String articleId,
        Version version,
        boolean retracted,
        @Nullable Instant retractedAt,
        @Nullable DayRange when,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable LocalDate at,
        @Nullable Precision precision,
        @Nullable Basis basis,
        @Nullable Status status,
        @Nullable String type,
        @Nullable List<String> who,
        @Nullable String publisher,
        @Nullable String summary,
        @Nullable String sentence,
        @Nullable String title,
        @Nullable DatedEvent event) {

    /// An event of the revision `version`.
    public static EventDocument of(DatedEvent event, Version version) {
        EventTime when = event.when();
        return new EventDocument(
                event.id(),
                event.articleId(),
                version,
                false,
                null,
                DayRange.of(when),
                when.earliest(),
                when.latest(),
                at(when),
                when.precision(),
                when.basis(),
                event.what().status(),
                event.what().type(),
                event.who().stream().map(Participant::canonicalName).distinct().toList(),
                event.source().publisher(),
                event.what().summary(),
                event.evidence().sentence(),
                event.source().title(),
                event);
    }

    /// What is left of an event that the revision `version` no longer has.
    public static EventDocument stub(String id, String articleId, Version version, Instant retractedAt) {
        return new EventDocument(
                id,
                articleId,
                version,
                true,
                retractedAt,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static @Nullable LocalDate at(EventTime when) {
        if (when.earliest() != null) {
            return when.earliest();
        }
        return when.latest() == null ? null : when.latest().minusDays(1);
    }
}
