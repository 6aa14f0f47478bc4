/// What `./timeline ingest` reads: files of text, pages, lines, tables and web archives, and addresses of the web.
///
///     Sources -> Source -> Pieces -> Piece -> Entry
///
/// A piece is looked into only when its entry is asked for, so that what was sent before is passed over quickly. A
/// further kind of file is one more [io.eventtimeline.cli.ingest.source.Source], and its ending in
/// [io.eventtimeline.cli.ingest.source.Sources].
@NullMarked
package io.eventtimeline.cli.ingest.source;

import org.jspecify.annotations.NullMarked;
