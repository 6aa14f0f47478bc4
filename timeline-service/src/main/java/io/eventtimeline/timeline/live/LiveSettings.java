package io.eventtimeline.timeline.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/// How many may follow the timeline, and how.
///
/// @param kafka `host:port`, several with commas
/// @param mostStreams open at once; one more is answered with 503
/// @param buffer events that may wait for a slow reader before its stream ends; it resumes where it was
/// @param heartbeat so long nothing is sent before a sign of life is
/// @param replaysAtOnce streams that read what they missed; others wait for their turn
/// @param replayWithin after this such a stream ends, and its reader resumes it: a slow one must not block others
/// @param resumeWithin so old an event id may be; less than the 30 days that retractions are kept
@ConfigurationProperties("timeline.live")
public record LiveSettings(
        String kafka,
        int mostStreams,
        int buffer,
        Duration heartbeat,
        int replaysAtOnce,
        Duration replayWithin,
        Duration resumeWithin) {
    private static final Duration TOMBSTONES = Duration.ofDays(30);

    public LiveSettings {
        Assert.hasText(kafka, "timeline.live.kafka (KAFKA) must name a broker, as host:port");
        require(mostStreams > 0, "most-streams must be at least 1");
        require(buffer > 0, "buffer must be at least 1");
        require(heartbeat != null && heartbeat.isPositive(), "heartbeat must be more than nothing, for example 15s");
        require(replaysAtOnce > 0, "replays-at-once must be at least 1");
        require(
                replayWithin != null && replayWithin.isPositive(),
                "replay-within must be more than nothing, for example 1m");
        require(
                resumeWithin != null && resumeWithin.isPositive() && resumeWithin.compareTo(TOMBSTONES) < 0,
                "resume-within must be more than nothing and less than 30d");
    }

    private static void require(boolean met, String problem) {
        Assert.isTrue(met, () -> "timeline.live." + problem);
    }
}
