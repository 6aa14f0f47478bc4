/// `./timeline ingest`: files and folders through ingest-service, with a progress bar, and on from where it stopped.
///
///     Sources -> Entry -> Batch -> IngestApi -> Journal, Report
@NullMarked
package io.eventtimeline.cli.ingest;

import org.jspecify.annotations.NullMarked;
