/// The page at `/`: plain HTML, one style sheet and one module in `resources/static`, which asks `/v1/timeline` like
/// any
/// other reader. Here are only the headers that guard it.
@NullMarked
package io.eventtimeline.timeline.dashboard;

import org.jspecify.annotations.NullMarked;
