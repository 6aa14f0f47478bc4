package io.eventtimeline.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// `correction.made` on `corrections.v1`: what a person says of one event. Of several about one field of an event the
/// last one counts.
///
/// The sentence and the trigger find the event again when a later extraction names it otherwise.
///
/// @param id of what the person did; an entry's correction is a record for each of its mentions, all with this id
/// @param articleId see [ArticleId], also the record's key
/// @param eventId see [EventId]
/// @param sentence the event's sentence, as it was
/// @param trigger the event's trigger, as it was
/// @param field what is corrected
/// @param value as the field says; absent takes earlier corrections of the field back
/// @param author who says so
/// @param reason why
/// @param at when it was accepted
public record CorrectionMade(
        String id,
        String articleId,
        String eventId,
        String sentence,
        String trigger,
        CorrectedField field,
        @Nullable String value,
        String author,
        String reason,
        Instant at) {
    public CorrectionMade {
        Require.filled(id, "id");
        Require.filled(articleId, "article_id");
        Require.filled(eventId, "event_id");
        Require.filled(sentence, "sentence");
        Require.filled(trigger, "trigger");
        Require.present(field, "field");
        Require.filled(author, "author");
        Require.filled(reason, "reason");
        Require.present(at, "at");
    }
}
