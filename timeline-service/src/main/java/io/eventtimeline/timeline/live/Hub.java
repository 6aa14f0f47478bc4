package io.eventtimeline.timeline.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Where the one consumer and the many streams meet. A stream that joins gets every change from the place on that it is
/// told, and none before it: both happen under one lock.
@Component
class Hub {
    private static final Logger LOG = LoggerFactory.getLogger(Hub.class);

    private final Clock clock;
    private final Counter dropped;
    private final Set<OpenStream> streams = new LinkedHashSet<>();
    private @Nullable Place place;

    Hub(Clock clock, MeterRegistry meters) {
        this.clock = clock;
        this.dropped = Counter.builder("timeline.live.dropped")
                .description("streams that ended because their reader was too slow, or their question failed")
                .register(meters);
        meters.gauge("timeline.live.streams", this, Hub::size);
    }

    /// The end of the topic, as far as it is known here; nothing before the topic was found.
    synchronized Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    /// @return the place from which on it gets everything; nothing if the topic is away
    synchronized Optional<Place> join(OpenStream stream) {
        if (place != null) {
            streams.add(stream);
        }
        return Optional.ofNullable(place);
    }

    synchronized void leave(OpenStream stream) {
        streams.remove(stream);
    }

    /// The id of the place up to which the stream has been sent everything, if nothing waits for it.
    synchronized Optional<String> idOfIdle(OpenStream stream) {
        return place != null && streams.contains(stream) && stream.isIdle()
                ? Optional.of(place.id(clock.instant()))
                : Optional.empty();
    }

    /// The topic was found, and what comes next is what is written from now on.
    synchronized void open(Place end) {
        place = end;
    }

    /// What was read, in its order.
    synchronized void publish(List<Step> steps, Place behind) {
        for (Step step : steps) {
            ChangeMessages messages =
                    new ChangeMessages(step.change(), step.behind().id(clock.instant()));
            for (Iterator<OpenStream> all = streams.iterator(); all.hasNext(); ) {
                if (!offer(messages, all.next())) {
                    all.remove();
                    dropped.increment();
                }
            }
        }
        place = behind;
    }

    /// A question that fails ends its own stream, and no other.
    private static boolean offer(ChangeMessages messages, OpenStream stream) {
        try {
            return stream.offer(messages);
        } catch (RuntimeException mistake) {
            LOG.error("a stream ends at {}", messages.id(), mistake);
            stream.close();
            return false;
        }
    }

    /// Changes may be missed from now on: all streams end, and resume where they were.
    synchronized void close() {
        place = null;
        streams.forEach(OpenStream::close);
        streams.clear();
    }

    private synchronized int size() {
        return streams.size();
    }

    /// A change and the place behind it.
    record Step(Change change, Place behind) {}
}
