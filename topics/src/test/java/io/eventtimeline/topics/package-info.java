@NullMarked
package io.eventtimeline.topics;

import org.jspecify.annotations.NullMarked;
