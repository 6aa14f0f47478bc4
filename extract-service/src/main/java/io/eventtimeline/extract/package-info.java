/// Puts the extraction on the stream: `articles.v1` in, `events.v1` out ([io.eventtimeline.extract.stream]), and
/// explains what it does with a text ([io.eventtimeline.extract.explain]).
@NullMarked
package io.eventtimeline.extract;

import org.jspecify.annotations.NullMarked;
