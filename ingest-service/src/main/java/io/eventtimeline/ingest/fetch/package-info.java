/// The only way from this house to the outside web: `address -> Fetched`.
///
///     WebAddress -> robots.txt -> the host's turn -> one exchange -> redirect? -> WebAddress ...
///
/// An address comes from feeds and pages, so from anybody. Nothing private is reached with it, no answer
/// takes more memory or time than the settings say, and nobody's server is hurried.
@NullMarked
package io.eventtimeline.ingest.fetch;

import org.jspecify.annotations.NullMarked;
