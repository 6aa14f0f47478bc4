/// Loading of files, against a service that answers as ingest-service does.
@NullMarked
package io.eventtimeline.cli.ingest;

import org.jspecify.annotations.NullMarked;
