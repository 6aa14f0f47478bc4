package io.eventtimeline.timeline.documents;

import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One event in the index, or the stub of a retracted one.
///
/// Events are looked up, by their own id or by their article's; what is searched are entries. So the event is stored as
/// it came, unindexed, in `event`, and only its day stands beside it, for whoever looks into Elasticsearch itself.
///
/// A stub has id, article, version and the time of retraction, and no text: it keeps its version in the index, because
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
        @Nullable LocalDate at,
        @Nullable DatedEvent event) {

    /// An event of the revision `version`.
    public static EventDocument of(DatedEvent event, Version version) {
        return new EventDocument(event.id(), event.articleId(), version, false, null, at(event.when()), event);
    }

    /// What is left of an event that the revision `version` no longer has.
    public static EventDocument stub(String id, String articleId, Version version, Instant retractedAt) {
        return new EventDocument(id, articleId, version, true, retractedAt, null, null);
    }

    private static @Nullable LocalDate at(EventTime when) {
        if (when.earliest() != null) {
            return when.earliest();
        }
        return when.latest() == null ? null : when.latest().minusDays(1);
    }
}
