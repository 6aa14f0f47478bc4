/// The processes that `./timeline up` starts: what they are, how each is started, whether it is well, and the notes by
/// which `status` and `down` find them.
@NullMarked
package io.eventtimeline.cli.rooms;

import org.jspecify.annotations.NullMarked;
