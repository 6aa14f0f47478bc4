package io.eventtimeline.pages.date;

import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.pages.found.Found;

/// A date that may be the page's, and which of its dates it would be.
record Clue(Found<PublicationDate> date, Of of) {
    enum Of {
        PUBLICATION,
        CHANGE
    }
}
