/// Made-up news: people, places, and an archive of reports, the same for the same number.
@NullMarked
package io.eventtimeline.benchmarks.people;

import org.jspecify.annotations.NullMarked;
