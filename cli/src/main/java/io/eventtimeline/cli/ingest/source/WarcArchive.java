package io.eventtimeline.cli.ingest.source;

import java.io.IOException;

/// A web archive (ISO 28500): its `response` records are pages as a crawler got them.
record WarcArchive(InputFile file) implements Source {
    @Override
    public String place() {
        return file.place();
    }

    @Override
    public long bytes() {
        return file.bytes();
    }

    @Override
    public Pieces open() throws IOException {
        return WarcRecords.of(file);
    }
}
