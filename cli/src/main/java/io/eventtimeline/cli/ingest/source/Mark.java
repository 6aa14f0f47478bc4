package io.eventtimeline.cli.ingest.source;

/// How far a source has been read: up to and with a line, and what was read until there.
///
/// @param source see [Source#place()]
/// @param number of the line, from 1; of a web archive, of the record; 0 before anything was read
/// @param digest of everything up to this one: it tells a file that grew from one that was changed
public record Mark(String source, long number, String digest) {
    /// `/news/2016.jsonl:17`
    public String place() {
        return number == 0 ? source : source + ":" + number;
    }
}
