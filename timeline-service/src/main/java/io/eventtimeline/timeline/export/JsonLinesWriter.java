package io.eventtimeline.timeline.export;

import io.eventtimeline.contracts.Json;
import io.eventtimeline.timeline.query.FoundEntry;
import java.io.IOException;
import java.io.Writer;

/// One entry a line, as the contracts have it, with all its mentions. Everything else is made from less.
final class JsonLinesWriter implements EntryWriter {
    private final Writer out;

    JsonLinesWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() {
        // Nothing stands before the first line, and nothing behind the last.
    }

    @Override
    public void entry(FoundEntry revised) throws IOException {
        out.write(Json.text(revised.entry()));
        out.write('\n');
    }

    @Override
    public void end() {
        // See begin.
    }
}
