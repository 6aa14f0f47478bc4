/// What the merge step keeps and what it says.
@NullMarked
package io.eventtimeline.timeline.merge;

import org.jspecify.annotations.NullMarked;
