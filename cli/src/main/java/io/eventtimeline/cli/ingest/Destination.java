package io.eventtimeline.cli.ingest;

import io.eventtimeline.cli.ingest.source.Content;
import java.io.IOException;
import java.util.List;

/// Where what was read goes.
sealed interface Destination permits IngestApi, Rehearsal {
    /// @return one outcome for each, in order
    List<Outcome> publish(List<Content.Article> articles) throws IOException, InterruptedException;

    Outcome withdraw(Content.Withdrawal withdrawal) throws IOException, InterruptedException;

    /// @return one outcome for each, in order
    List<Outcome> fetch(List<Content.Address> pages) throws IOException, InterruptedException;
}
