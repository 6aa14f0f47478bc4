package io.eventtimeline.ingest.feed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How feeds are followed.
///
/// @param file of feeds to follow, YAML; read at start
/// @param every how often a feed is asked that does not say it
/// @param shortest that a feed may say
/// @param longestBackOff between attempts at a feed that fails
/// @param atOnce feeds being polled at the same time
/// @param most feeds
/// @param pageTries how often a page is asked for that can't be had, poll after poll
/// @param sitemaps of an index of sitemaps that are read at most, at each poll
@ConfigurationProperties("ingest.feed")
record FeedSettings(
        @Nullable String file,
        @DefaultValue("15m") Duration every,
        @DefaultValue("1m") Duration shortest,
        @DefaultValue("24h") Duration longestBackOff,
        @DefaultValue("16") int atOnce,
        @DefaultValue("10000") int most,
        @DefaultValue("3") int pageTries,
        @DefaultValue("20") int sitemaps) {
    FeedSettings {
        require(shortest.compareTo(Duration.ofSeconds(1)) >= 0, "shortest has to be at least 1s");
        require(every.compareTo(shortest) >= 0, "every has to be at least ingest.feed.shortest");
        require(longestBackOff.compareTo(every) >= 0, "longest-back-off has to be at least ingest.feed.every");
        require(atOnce > 0, "at-once has to be at least 1");
        require(most > 0, "most has to be at least 1");
        require(sitemaps > 0, "sitemaps has to be at least 1");
        require(pageTries >= 0, "page-tries can't be negative");
    }

    private static void require(boolean met, String problem) {
        if (!met) {
            throw new IllegalArgumentException("ingest.feed." + problem);
        }
    }
}
