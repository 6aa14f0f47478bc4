/// Tests of merging.
@NullMarked
package io.eventtimeline.merging;

import org.jspecify.annotations.NullMarked;
