/// Figures as the Markdown of docs/quality-tables.md, and errors to work from.
@NullMarked
package io.eventtimeline.benchmarks.quality.report;

import org.jspecify.annotations.NullMarked;
