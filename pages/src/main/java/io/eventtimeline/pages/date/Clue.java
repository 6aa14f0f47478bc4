package io.eventtimeline.pages.date;

import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.pages.found.Found;
import java.time.LocalDate;

/// A date that may be the page's, and which of its dates it would be.
///
/// @param shown whether readers see it
record Clue(Found<PublicationDate> date, Of of, boolean shown) {
    enum Of {
        PUBLICATION,
        CHANGE
    }

    LocalDate day() {
        return date.value().firstDay();
    }

    double confidence() {
        return date.confidence();
    }

    /// Said by a machine in its own time zone: the publisher's day may be the next or the one before.
    boolean isUniversalTime() {
        String text = date.value().text();
        return text.endsWith("Z") || text.endsWith("+00:00");
    }
}
