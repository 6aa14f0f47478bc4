@NullMarked
package io.eventtimeline.extract.explain;

import org.jspecify.annotations.NullMarked;
