package io.eventtimeline.timeline.index;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The state of indexing, for health and for the log: an outage gets one line a minute and one when it is over.
class Situation {
    private static final Logger LOG = LoggerFactory.getLogger(Situation.class);
    private static final Duration REMINDER = Duration.ofMinutes(1);

    private volatile IndexingState state = new IndexingState.Waiting("for the start");
    private final String topic;
    private boolean outage;
    private long saidNanos;

    /// @param topic that is followed, for the log
    Situation(String topic) {
        this.topic = topic;
    }

    IndexingState state() {
        return state;
    }

    synchronized void following() {
        if (outage) {
            LOG.info("the index follows {} again", topic);
        }
        outage = false;
        state = new IndexingState.Following();
    }

    /// Not worth a line yet.
    synchronized void starting(String reason) {
        state = new IndexingState.Waiting(reason);
    }

    synchronized void waiting(String reason) {
        state = new IndexingState.Waiting(reason);
        remind("waiting: " + reason);
    }

    synchronized void struggling(String reason) {
        state = new IndexingState.Struggling(reason);
        remind("trying again: " + reason);
    }

    synchronized void stopped(String reason) {
        state = new IndexingState.Stopped(reason);
        LOG.error("{}: indexing stopped, nothing is lost: {}", topic, reason);
    }

    private void remind(String line) {
        long now = System.nanoTime();
        if (!outage || now - saidNanos >= REMINDER.toNanos()) {
            LOG.warn("{}: {}", topic, line);
            saidNanos = now;
        }
        outage = true;
    }
}
