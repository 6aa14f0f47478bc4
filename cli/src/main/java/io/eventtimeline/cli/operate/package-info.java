/// `status` and `down`: for what `up` started, from another terminal.
@NullMarked
package io.eventtimeline.cli.operate;

import org.jspecify.annotations.NullMarked;
