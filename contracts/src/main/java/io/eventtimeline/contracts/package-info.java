/// What the services say to each other. A service may change as it likes; what stands here may only grow.
///
/// Start with [io.eventtimeline.contracts.Article] (what goes in), [io.eventtimeline.contracts.DatedEvent]
/// (what comes out) and [io.eventtimeline.contracts.Topics] (where they travel).
@NullMarked
package io.eventtimeline.contracts;

import org.jspecify.annotations.NullMarked;
