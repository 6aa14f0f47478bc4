package io.eventtimeline.cli.ingest.source;

/// One piece of a source, read.
///
/// @param mark where it stands
/// @param bytes what reading it took off the work that is left
public record Entry(Mark mark, long bytes, Content content) {}
