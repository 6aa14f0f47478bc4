/// What those who follow the timeline get: every change, once at least, and in the end what the query API says.
@NullMarked
package io.eventtimeline.timeline.live;

import org.jspecify.annotations.NullMarked;
