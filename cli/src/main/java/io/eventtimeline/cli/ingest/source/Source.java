package io.eventtimeline.cli.ingest.source;

import java.io.IOException;

/// A file, or a page of the web.
public sealed interface Source permits SourceFile, WebPage {
    /// Its name in the journal: an absolute path, or an address.
    String place();

    /// How much work it is, for the progress bar: the file's size on the disk.
    long bytes();

    /// @throws IOException for what cannot be read at all, in words for the user
    Pieces open() throws IOException;
}
