/// Dated events beside those that people found: in texts annotated word by word, and in lists of what matters in an
/// article.
@NullMarked
package io.eventtimeline.benchmarks.quality.event;

import org.jspecify.annotations.NullMarked;
