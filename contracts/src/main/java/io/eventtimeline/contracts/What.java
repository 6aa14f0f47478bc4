package io.eventtimeline.contracts;

import org.jspecify.annotations.Nullable;

/// What happened.
///
/// @param summary a short readable clause
/// @param trigger the words that name the happening: "held", "withdrawal"
/// @param type of the ontology in docs/events.md; `other` where none fits; readers keep words they do not know
/// @param status asserted, planned, possible or denied
/// @param lemma the dictionary form of the trigger's head, in lower case: "hold", "withdrawal"; absent from older
///     extractors
public record What(
        String summary,
        String trigger,
        String type,
        Status status,
        @Nullable String lemma) {
    public What {
        Require.filled(summary, "what.summary");
        Require.filled(trigger, "what.trigger");
        Require.filled(type, "what.type");
        Require.present(status, "what.status");
    }
}
