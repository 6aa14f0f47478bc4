/// Entries of a timeline, for people to judge: `./timeline bench entries`.
@NullMarked
package io.eventtimeline.benchmarks.entries;

import org.jspecify.annotations.NullMarked;
