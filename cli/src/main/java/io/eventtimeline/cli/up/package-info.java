/// `up`: starts everything, keeps it running, and stops it in order.
@NullMarked
package io.eventtimeline.cli.up;

import org.jspecify.annotations.NullMarked;
