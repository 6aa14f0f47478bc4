/// Every format is read by somebody else's reader, and nothing that comes from an article gets out of its field.
@NullMarked
package io.eventtimeline.timeline.export;

import org.jspecify.annotations.NullMarked;
