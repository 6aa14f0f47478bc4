/// `./timeline advance-epoch`: from here on, versions count in the `articles.v1` that is there now.
@NullMarked
package io.eventtimeline.cli.epoch;

import org.jspecify.annotations.NullMarked;
