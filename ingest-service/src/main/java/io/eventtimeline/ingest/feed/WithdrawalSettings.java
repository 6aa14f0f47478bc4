package io.eventtimeline.ingest.feed;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whether an article is withdrawn when its publisher takes its page down.
///
/// @param enabled off, because many sites let pages of agencies expire, and what happened stays on the timeline
/// @param every how long after it was sent, and after each look, a page is looked at again
/// @param during how long after it was sent a page is looked at: what goes later has expired
/// @param notFound looks in a row that find 404 before it counts; 410 counts at once
/// @param mostPages of a feed that are looked at, the newest
/// @param perPoll pages of a feed that are looked at together
@ConfigurationProperties("ingest.withdrawal")
record WithdrawalSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("12h") Duration every,
        @DefaultValue("7d") Duration during,
        @DefaultValue("3") int notFound,
        @DefaultValue("200") int mostPages,
        @DefaultValue("5") int perPoll) {
    WithdrawalSettings {
        require(every.compareTo(Duration.ofSeconds(1)) >= 0, "every has to be at least 1s");
        require(during.compareTo(every) >= 0, "during has to be at least ingest.withdrawal.every");
        require(notFound > 0, "not-found has to be at least 1");
        require(mostPages > 0, "most-pages has to be at least 1");
        require(perPoll > 0, "per-poll has to be at least 1");
    }

    private static void require(boolean met, String problem) {
        if (!met) {
            throw new IllegalArgumentException("ingest.withdrawal." + problem);
        }
    }
}
