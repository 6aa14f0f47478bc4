/// The offline command `extract`, as its users call it.
@NullMarked
package io.eventtimeline.cli.extract;

import org.jspecify.annotations.NullMarked;
