package io.eventtimeline.cli.ingest;

import io.eventtimeline.cli.ingest.source.Mark;
import java.io.IOException;
import java.util.Collection;

/// Is told what need not be sent again.
@FunctionalInterface
interface Acknowledged {
    /// @param acknowledged in the order of reading
    void acknowledge(Collection<Mark> acknowledged) throws IOException;
}
