package io.eventtimeline.contracts;

/// What happened.
///
/// @param summary a short readable clause
/// @param trigger the words that name the happening: "held", "withdrawal"
/// @param type of the ontology in docs/events.md; `other` where none fits; readers keep words they do not know
/// @param status asserted, planned, possible or denied
public record What(String summary, String trigger, String type, Status status) {
    public What {
        Require.filled(summary, "what.summary");
        Require.filled(trigger, "what.trigger");
        Require.filled(type, "what.type");
        Require.present(status, "what.status");
    }
}
