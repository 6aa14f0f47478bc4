/// Sentences that show one way each in which dating goes wrong.
@NullMarked
package io.eventtimeline.benchmarks.quality.cases;

import org.jspecify.annotations.NullMarked;
