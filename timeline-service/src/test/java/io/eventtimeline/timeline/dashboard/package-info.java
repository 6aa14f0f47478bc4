/// The page in a real browser, on a real service: each view, a live update, and words that would do harm as markup.
@NullMarked
package io.eventtimeline.timeline.dashboard;

import org.jspecify.annotations.NullMarked;
