/// `./timeline tag`: the expressions of time in texts, without any service.
@NullMarked
package io.eventtimeline.cli.tag;

import org.jspecify.annotations.NullMarked;
