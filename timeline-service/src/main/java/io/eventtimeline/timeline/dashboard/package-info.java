/// The page at `/`: plain HTML, style sheets and ES modules in `resources/static/dashboard`, which ask
/// `/v1/...` like any other reader. Here are the headers that guard it, and the figures of its system view.
@NullMarked
package io.eventtimeline.timeline.dashboard;

import org.jspecify.annotations.NullMarked;
