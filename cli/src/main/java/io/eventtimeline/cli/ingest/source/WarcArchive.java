package io.eventtimeline.cli.ingest.source;

import java.io.IOException;

/// A web archive (ISO 28500): its `response` records are pages as a crawler got them.
record WarcArchive(InputFile file) implements SourceFile {
    @Override
    public Pieces open() throws IOException {
        return WarcRecords.of(file);
    }
}
