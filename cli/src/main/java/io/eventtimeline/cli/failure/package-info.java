/// What every command throws for what the user can mend, told in one line.
@NullMarked
package io.eventtimeline.cli.failure;

import org.jspecify.annotations.NullMarked;
