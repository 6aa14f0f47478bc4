package io.eventtimeline.timeline.merge;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// How the merge step does, for health and for the log: a disturbance gets one line a minute and one when it is over.
@Component
class MergeState {
    private static final Logger LOG = LoggerFactory.getLogger(MergeState.class);
    private static final Duration REMINDER = Duration.ofMinutes(1);

    /// @param merging whether records are merged at the moment
    /// @param reason why not, for people
    record Now(boolean merging, String reason) {}

    private volatile Now now = new Now(false, "waiting for the start");
    private boolean disturbed;
    private long saidNanos;

    Now now() {
        return now;
    }

    synchronized void merging() {
        if (disturbed) {
            LOG.info("entries are merged again");
        }
        disturbed = false;
        now = new Now(true, "");
    }

    /// Not worth a line.
    synchronized void preparing(String reason) {
        now = new Now(false, reason);
    }

    synchronized void disturbed(String reason) {
        now = new Now(false, reason);
        long nanos = System.nanoTime();
        if (!disturbed || nanos - saidNanos >= REMINDER.toNanos()) {
            LOG.warn("merging is disturbed, and is tried again: {}", reason);
            saidNanos = nanos;
        }
        disturbed = true;
    }

    synchronized void stopped(String reason) {
        now = new Now(false, "stopped: " + reason);
        LOG.error("merging stopped, nothing is lost: {}", reason);
    }
}
