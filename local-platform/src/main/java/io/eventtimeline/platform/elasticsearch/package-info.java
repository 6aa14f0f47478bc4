/// Elasticsearch: one node with the modules that this project needs.
@NullMarked
package io.eventtimeline.platform.elasticsearch;

import org.jspecify.annotations.NullMarked;
