package io.eventtimeline.cli.ingest.source;

/// What lies on the disk.
sealed interface SourceFile extends Source permits AddressList, CsvTable, HtmlFile, JsonLines, TextFile, WarcArchive {
    InputFile file();

    @Override
    default String place() {
        return file().place();
    }

    @Override
    default long bytes() {
        return file().bytes();
    }
}
