/// Makes the index anew from the beginning of `events.v1`, beside the live one, and puts it in its place in
/// one step: for a new mapping, or where the index was lost or is in doubt.
///
/// Start with [io.eventtimeline.timeline.rebuild.Rebuild].
@NullMarked
package io.eventtimeline.timeline.rebuild;

import org.jspecify.annotations.NullMarked;
