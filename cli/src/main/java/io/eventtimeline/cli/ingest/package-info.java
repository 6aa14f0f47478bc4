/// `./timeline ingest`: files, folders, archives and pages of the web through ingest-service, with a progress bar, and
/// on from where it stopped.
///
///     Sources -> Reading -> Entry -> Loading -> Destination -> Journal, Report
@NullMarked
package io.eventtimeline.cli.ingest;

import org.jspecify.annotations.NullMarked;
