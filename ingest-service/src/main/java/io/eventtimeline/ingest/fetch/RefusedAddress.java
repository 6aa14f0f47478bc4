package io.eventtimeline.ingest.fetch;

import java.io.IOException;

/// An address that we do not ask: not of the web, or not of the public internet.
final class RefusedAddress extends IOException {
    private static final long serialVersionUID = 1;
    private final String why;

    RefusedAddress(String why) {
        super(why);
        this.why = why;
    }

    String why() {
        return why;
    }
}
