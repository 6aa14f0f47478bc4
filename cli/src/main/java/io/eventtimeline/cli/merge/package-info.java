/// `./timeline merge`: the entries of the timeline that texts make together, without any service.
@NullMarked
package io.eventtimeline.cli.merge;

import org.jspecify.annotations.NullMarked;
