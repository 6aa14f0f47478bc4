/// People of made-up reports.
@NullMarked
package io.eventtimeline.benchmarks.people;

import org.jspecify.annotations.NullMarked;
