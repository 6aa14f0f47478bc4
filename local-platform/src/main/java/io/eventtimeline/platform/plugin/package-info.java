/// What a downloaded Elasticsearch has in modules that are not published as artifacts, cut to what this project uses.
///
/// A jar of its own in `mods/timeline-support/`: Elasticsearch gives each module a class loader and refuses classes
/// that are also on the class path.
@NullMarked
package io.eventtimeline.platform.plugin;

import org.jspecify.annotations.NullMarked;
