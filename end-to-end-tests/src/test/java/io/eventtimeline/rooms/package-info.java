/// The plan of the house, held against what was built.
@NullMarked
package io.eventtimeline.rooms;

import org.jspecify.annotations.NullMarked;
