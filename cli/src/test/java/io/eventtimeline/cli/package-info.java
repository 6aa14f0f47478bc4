/// Tests of the commands.
@NullMarked
package io.eventtimeline.cli;

import org.jspecify.annotations.NullMarked;
