/// What a feed says: `bytes -> FeedDocument`, for RSS, Atom, JSON Feed and news sitemaps. Pure: no network, and no
/// entities.
@NullMarked
package io.eventtimeline.ingest.feed.document;

import org.jspecify.annotations.NullMarked;
