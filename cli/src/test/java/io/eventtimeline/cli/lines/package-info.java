/// Lines of JSON in and out.
@NullMarked
package io.eventtimeline.cli.lines;

import org.jspecify.annotations.NullMarked;
