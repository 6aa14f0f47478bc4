@NullMarked
package io.eventtimeline.contracts;

import org.jspecify.annotations.NullMarked;
