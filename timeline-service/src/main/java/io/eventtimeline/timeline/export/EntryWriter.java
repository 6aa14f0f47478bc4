package io.eventtimeline.timeline.export;

import io.eventtimeline.timeline.query.FoundEntry;
import java.io.IOException;

/// Writes a stretch of the timeline in one format: once [#begin], [#entry] for each, once [#end].
///
/// Every exception is the receiver's: whoever reads has gone.
interface EntryWriter {
    void begin() throws IOException;

    void entry(FoundEntry revised) throws IOException;

    void end() throws IOException;
}
