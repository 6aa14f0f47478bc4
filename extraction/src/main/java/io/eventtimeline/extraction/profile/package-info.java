/// What an article is about, in as few words as tell stories apart.
///
/// Start with [io.eventtimeline.extraction.profile.Profiler].
@NullMarked
package io.eventtimeline.extraction.profile;

import org.jspecify.annotations.NullMarked;
