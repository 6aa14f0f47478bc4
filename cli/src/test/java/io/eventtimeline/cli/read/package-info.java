/// Saved pages on the command line.
@NullMarked
package io.eventtimeline.cli.read;

import org.jspecify.annotations.NullMarked;
