package io.eventtimeline.timeline.rebuild;

import io.eventtimeline.timeline.documents.IndexSetup;
import io.eventtimeline.timeline.documents.Indices;
import io.eventtimeline.timeline.index.LiveIndexing;
import io.eventtimeline.timeline.rebuild.Comparison.Differences;
import io.eventtimeline.timeline.rebuild.RebuildState.Phase;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Fills new indices from the beginning of the topics while the live ones serve; then the live consumers hold still,
/// the rebuild reaches its positions, the two are compared, and one alias swap puts the new in place of the old.
///
/// With several timeline-services, the others have to be stopped: only the live consumers of this process hold still.
@Component
class Rebuild {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final List<LiveIndexing> live;
    private final IndexSetup setup;
    private final Comparison comparison;
    private final AtomicReference<RebuildState> state =
            new AtomicReference<>(RebuildState.of(Phase.NONE, "no rebuild since this service started"));

    Rebuild(List<LiveIndexing> live, IndexSetup setup, Comparison comparison) {
        this.live = live;
        this.setup = setup;
        this.comparison = comparison;
    }

    RebuildState state() {
        return state.get();
    }

    /// @param acceptDifferences swap even if the new index differs from the live one: after the live one was lost, say
    /// @return false if one is running already
    boolean start(boolean acceptDifferences) {
        RebuildState before = state.get();
        if (before.isRunning()
                || !state.compareAndSet(
                        before, RebuildState.of(Phase.REPLAYING, "reading events.v1 and timeline.v1"))) {
            return false;
        }
        Thread.ofVirtual().name("rebuild").start(() -> run(acceptDifferences));
        return true;
    }

    private void run(boolean acceptDifferences) {
        try {
            Indices next = setup.createNext();
            RebuildState end = fill(next, acceptDifferences);
            if (end.phase() != Phase.DONE) {
                setup.delete(next);
            }
            state.set(end);
            LOG.info("rebuild {}: {}", end.phase(), end.detail());
        } catch (IOException | RuntimeException e) {
            failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failed(e);
        }
    }

    /// Whatever it was: a state that stays "running" would refuse every further rebuild.
    private void failed(Exception reason) {
        state.set(RebuildState.of(Phase.FAILED, reason.toString()));
        LOG.error("rebuild failed, the live index is as it was", reason);
    }

    private RebuildState fill(Indices next, boolean acceptDifferences) throws IOException, InterruptedException {
        try (Replays replays = Replays.of(live, next)) {
            replays.catchUp();
            try {
                for (LiveIndexing one : live) {
                    one.pause();
                }
                replays.catchUp();
                state.set(RebuildState.of(Phase.COMPARING, replays.records() + " records replayed"));
                Differences differences = comparison.between(Indices.LIVE, next);
                return decide(next, differences, acceptDifferences);
            } finally {
                live.forEach(LiveIndexing::resume);
            }
        }
    }

    private RebuildState decide(Indices next, Differences differences, boolean acceptDifferences) throws IOException {
        if (differences.different() > 0 && !acceptDifferences) {
            return new RebuildState(
                    Phase.DIFFERENT,
                    differences.different()
                            + " documents differ from the live index, which stays; look at the examples, and"
                            + " repeat with accept_differences=true if the new index is right",
                    differences.examples());
        }
        setup.swap(next);
        return new RebuildState(
                Phase.DONE,
                differences.documents() + " events and entries in the new index, " + differences.different()
                        + " differ from the old one",
                differences.examples());
    }
}
