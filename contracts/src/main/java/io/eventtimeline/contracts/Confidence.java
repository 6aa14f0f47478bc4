package io.eventtimeline.contracts;

/// How sure the extractor is of each part, 0 to 1.
///
/// @param event that there is an event at all
/// @param date that it has this date; 0 for an undated event
/// @param status that it is asserted, planned ...
/// @param who that these took part
public record Confidence(double event, double date, double status, double who) {
    public Confidence {
        Require.share(event, "confidence.event");
        Require.share(date, "confidence.date");
        Require.share(status, "confidence.status");
        Require.share(who, "confidence.who");
    }
}
