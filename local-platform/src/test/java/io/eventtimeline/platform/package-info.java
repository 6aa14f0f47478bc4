/// The packaged platform, started as its users start it.
@NullMarked
package io.eventtimeline.platform;

import org.jspecify.annotations.NullMarked;
