package io.eventtimeline.cli.ingest;

import java.nio.file.Path;

/// How far a file has been read: up to and with a line, and what was read until there.
///
/// @param file absolute
/// @param line from 1
/// @param digest of all lines up to this one: it tells a file that grew from one that was changed
record Mark(Path file, long line, String digest) {}
