/// `up`, `status` and `down` as users call them, with stand-ins for the rooms: the real ones are started by the
/// end-to-end tests.
@NullMarked
package io.eventtimeline.cli.up;

import org.jspecify.annotations.NullMarked;
