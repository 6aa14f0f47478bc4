/// `./timeline`: one class a command, in the package of its subject; [Timeline] lists them.
@NullMarked
package io.eventtimeline.cli;

import org.jspecify.annotations.NullMarked;
