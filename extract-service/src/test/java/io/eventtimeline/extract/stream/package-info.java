@NullMarked
package io.eventtimeline.extract.stream;

import org.jspecify.annotations.NullMarked;
