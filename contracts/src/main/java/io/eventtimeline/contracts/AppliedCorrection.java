package io.eventtimeline.contracts;

import java.time.Instant;

/// A correction as its entry shows it.
///
/// @param id see [CorrectionMade]: what to name to take it back
/// @param eventId the mention that it is about
/// @param field what was corrected
/// @param value as [CorrectedField] says
/// @param author who said so
/// @param reason why
/// @param at when it was accepted
public record AppliedCorrection(
        String id, String eventId, CorrectedField field, String value, String author, String reason, Instant at) {
    public AppliedCorrection {
        Require.filled(id, "corrections.id");
        Require.filled(eventId, "corrections.event_id");
        Require.present(field, "corrections.field");
        Require.filled(value, "corrections.value");
        Require.filled(author, "corrections.author");
        Require.filled(reason, "corrections.reason");
        Require.present(at, "corrections.at");
    }
}
