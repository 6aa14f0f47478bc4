/// One page of the web as an article: `POST /v1/pages`. It is fetched as the pages of feeds are, politely and nothing
/// private.
///
///     {"url"} -> fetch -> PageReader -> PageArticle -> publish
@NullMarked
package io.eventtimeline.ingest.page;

import org.jspecify.annotations.NullMarked;
