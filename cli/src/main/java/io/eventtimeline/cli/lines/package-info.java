/// Documents line by line: JSON lines in, one line out for each, in order, in the memory of one line.
///
/// Start with [io.eventtimeline.cli.lines.LineByLine].
@NullMarked
package io.eventtimeline.cli.lines;

import org.jspecify.annotations.NullMarked;
