/// Events that are tied to the expression of time or the publication day that they belong to.
@NullMarked
package io.eventtimeline.benchmarks.quality.tied;

import org.jspecify.annotations.NullMarked;
