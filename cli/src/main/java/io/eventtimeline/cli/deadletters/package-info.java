/// `./timeline dead-letters`: what no service could read, and the way back.
@NullMarked
package io.eventtimeline.cli.deadletters;

import org.jspecify.annotations.NullMarked;
