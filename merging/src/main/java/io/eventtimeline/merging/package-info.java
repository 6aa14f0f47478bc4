/// Which mentions are one happening: mentions of many articles become the entries of the timeline.
///
/// Everything is a pure function of the mentions that are live, whatever order they came in. Start with
/// [io.eventtimeline.merging.Merger]; docs/merging.md has the model and its figures.
@NullMarked
package io.eventtimeline.merging;

import org.jspecify.annotations.NullMarked;
