/// The offline command `tag`, as its users call it.
@NullMarked
package io.eventtimeline.cli.tag;

import org.jspecify.annotations.NullMarked;
