/// `POST /v1/explain`: what the extraction sees in a text, and why it decides as it does.
@NullMarked
package io.eventtimeline.extract.explain;

import org.jspecify.annotations.NullMarked;
