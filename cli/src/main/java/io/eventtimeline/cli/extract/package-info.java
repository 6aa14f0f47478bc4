/// `./timeline extract`: the dated events of texts, without any service.
@NullMarked
package io.eventtimeline.cli.extract;

import org.jspecify.annotations.NullMarked;
