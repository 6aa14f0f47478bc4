/// Follows feeds: `GET`, `PUT`, `DELETE /v1/feeds`, and a YAML file at start.
///
///     feeds.v1 -> FeedLog -> FeedPoller (whose turn, mine?) -> FeedPoll -> articles.v1, then feeds.v1
///
/// What is remembered lies on `feeds.v1`, and is written after Kafka has the articles: dying in between means
/// sending an article twice, which changes nothing. Of several instances each polls the feeds of its
/// partitions.
@NullMarked
package io.eventtimeline.ingest.feed;

import org.jspecify.annotations.NullMarked;
