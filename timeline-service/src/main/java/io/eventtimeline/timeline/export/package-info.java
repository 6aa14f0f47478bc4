/// Any stretch of the timeline in the formats that other programs read: spreadsheets, calendars, feed readers, maps and
/// TimelineJS.
///
/// A writer gets one entry after the other and keeps none, so that a million of them need no more memory than one. What
/// comes from articles is text in every format: no cell is a formula, no line begins a new property, no tag is a tag.
@NullMarked
package io.eventtimeline.timeline.export;

import org.jspecify.annotations.NullMarked;
