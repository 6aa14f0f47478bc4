@NullMarked
package io.eventtimeline.extract;

import org.jspecify.annotations.NullMarked;
