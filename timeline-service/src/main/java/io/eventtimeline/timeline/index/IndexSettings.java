package io.eventtimeline.timeline.index;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/// How the topics are read and the index written.
///
/// @param kafka `host:port`, several with commas
/// @param articlesPerPoll at most; they are looked up in one request and written in one or a few
/// @param entriesPerPoll at most
/// @param bulkSize of one bulk request, about
/// @param firstPause before what Elasticsearch was too busy for is sent again; doubles with each attempt
/// @param longestPause between two attempts
/// @param redeliverAfter so long the rest is sent again before the whole poll is; well below Kafka's five minutes
///     between two polls
/// @param refusedInARow so many records one after another with a document that Elasticsearch refuses stop consumption
/// @param stubsKept so long a retracted event answers 410; longer than any record can be late
@ConfigurationProperties("timeline.index")
public record IndexSettings(
        String kafka,
        int articlesPerPoll,
        int entriesPerPoll,
        DataSize bulkSize,
        Duration firstPause,
        Duration longestPause,
        Duration redeliverAfter,
        int refusedInARow,
        Duration stubsKept) {
    public IndexSettings {
        Assert.hasText(kafka, "timeline.index.kafka (KAFKA) must name a broker, as host:port");
        require(articlesPerPoll > 0, "articles-per-poll must be at least 1");
        require(entriesPerPoll > 0, "entries-per-poll must be at least 1");
        require(bulkSize != null && bulkSize.toBytes() > 0, "bulk-size must be at least 1B, for example 5MB");
        require(isPositive(firstPause), "first-pause must be more than nothing, for example 200ms");
        require(isPositive(longestPause), "longest-pause must be more than nothing, for example 5s");
        require(firstPause.compareTo(longestPause) <= 0, "first-pause may be at most timeline.index.longest-pause");
        require(isPositive(redeliverAfter), "redeliver-after must be more than nothing, for example 20s");
        require(refusedInARow > 0, "refused-in-a-row must be at least 1");
        require(isPositive(stubsKept), "stubs-kept must be more than nothing, for example 30d");
    }

    /// A setting that is left blank arrives as null.
    private static boolean isPositive(@Nullable Duration time) {
        return time != null && time.isPositive();
    }

    private static void require(boolean met, String problem) {
        Assert.isTrue(met, () -> "timeline.index." + problem);
    }
}
