/// `./timeline read`: what saved web pages say, without any service.
@NullMarked
package io.eventtimeline.cli.read;

import org.jspecify.annotations.NullMarked;
