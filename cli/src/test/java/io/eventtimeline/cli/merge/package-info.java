/// `./timeline merge`.
@NullMarked
package io.eventtimeline.cli.merge;

import org.jspecify.annotations.NullMarked;
