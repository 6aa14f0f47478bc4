package io.eventtimeline.ingest.fetch;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How the web is asked.
///
/// @param userAgent how we introduce ourselves; robots.txt may speak of the part before the slash
/// @param allow addresses or networks (`10.1.0.0/16`) that may be reached although they are private
/// @param largestPage of a page, decompressed
/// @param largestFeed of a feed or sitemap, decompressed
/// @param largestHeader of one line of a header; there may be a hundred
/// @param connectWithin for each of a host's addresses
/// @param pause how long a server may be silent within an answer
/// @param totalTime of an answer with all its redirects, waiting for the host's turn not counted
/// @param redirects followed at most
/// @param hostDelay from the end of an answer to the next request to the same host
/// @param longestWait for a host's turn; after that it is given up for now
/// @param obeyRobots whether robots.txt is asked and obeyed
/// @param atOnce answers being read at the same time
@ConfigurationProperties("ingest.fetch")
public record FetchSettings(
        @DefaultValue("event-timeline/0.1") String userAgent,
        @DefaultValue List<String> allow,
        @DefaultValue("4MB") DataSize largestPage,
        @DefaultValue("4MB") DataSize largestFeed,
        @DefaultValue("16KB") DataSize largestHeader,
        @DefaultValue("5s") Duration connectWithin,
        @DefaultValue("10s") Duration pause,
        @DefaultValue("30s") Duration totalTime,
        @DefaultValue("5") int redirects,
        @DefaultValue("2s") Duration hostDelay,
        @DefaultValue("60s") Duration longestWait,
        @DefaultValue("true") boolean obeyRobots,
        @DefaultValue("8") int atOnce) {

    private static final DataSize MOST = DataSize.ofMegabytes(64);

    public FetchSettings {
        allow = List.copyOf(allow);
        require(
                !userAgent.isBlank() && userAgent.chars().allMatch(c -> c >= ' ' && c < 127),
                "user-agent has to be plain text");
        require(within(largestPage), "largest-page has to be from 1B to 64MB: it is read whole");
        require(within(largestFeed), "largest-feed has to be from 1B to 64MB: it is read whole");
        require(largestHeader.toBytes() >= 1024 && within(largestHeader), "largest-header has to be at least 1KB");
        require(positive(connectWithin), "connect-within has to be more than 0");
        require(positive(pause), "pause has to be more than 0");
        require(positive(totalTime), "total-time has to be more than 0");
        require(redirects >= 0, "redirects can't be negative");
        require(!hostDelay.isNegative(), "host-delay can't be negative");
        require(longestWait.compareTo(hostDelay) >= 0, "longest-wait has to be at least host-delay");
        require(atOnce > 0, "at-once has to be at least 1");
        allow.forEach(AddressBlock::of);
    }

    /// What robots.txt calls us: `event-timeline`.
    String robotName() {
        return userAgent.split("[/ ]", 2)[0];
    }

    private static boolean within(DataSize size) {
        return size.toBytes() > 0 && size.compareTo(MOST) <= 0;
    }

    private static boolean positive(Duration time) {
        return time.isPositive();
    }

    private static void require(boolean met, String problem) {
        if (!met) {
            throw new IllegalArgumentException("ingest.fetch." + problem);
        }
    }
}
