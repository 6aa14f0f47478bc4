package io.eventtimeline.timeline.live;

import io.eventtimeline.contracts.Json;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Serves one stream from its beginning to its end: what it missed, then `current`, then what happens.
@Component
class Streams {
    private static final Logger LOG = LoggerFactory.getLogger(Streams.class);
    private static final long RETRY_MILLIS = 2_000;

    private final Hub hub;
    private final Topic topic;
    private final LiveSettings settings;
    private final Clock clock;
    private final Semaphore replays;
    private final Semaphore open;

    Streams(Hub hub, Topic topic, LiveSettings settings, Clock clock) {
        this.hub = hub;
        this.topic = topic;
        this.settings = settings;
        this.clock = clock;
        this.replays = new Semaphore(settings.replaysAtOnce());
        this.open = new Semaphore(settings.mostStreams());
    }

    /// Whether there is room for one more, which has to [#leave] again.
    boolean enter() {
        return open.tryAcquire();
    }

    void leave() {
        open.release();
    }

    boolean isAway() {
        return hub.place().isEmpty();
    }

    /// Returns when the stream has ended on our side.
    ///
    /// @throws IOException if the reader is gone
    void serve(Filter filter, Start start, EventStream out) throws IOException, InterruptedException {
        out.send(Message.opening(RETRY_MILLIS));
        OpenStream stream = new OpenStream(new Following(filter, new Held.AsItWasBefore()), settings.buffer());
        try {
            Optional<Place> joined = switch (start) {
                case Start.Now _ -> hub.join(stream);
                case Start.Beginning _ -> replay(filter, start, stream, out);
                case Start.Resume _ -> replay(filter, start, stream, out);
            };
            if (joined.isPresent()) {
                out.send(event("current", joined.get(), Json.MAPPER.createObjectNode()));
                follow(stream, out);
            }
        } catch (KafkaException e) {
            // The reader comes back by itself, with the id of the last event it got.
            LOG.info("a stream ends and may resume: {}", e.getMessage());
        } finally {
            hub.leave(stream);
        }
    }

    private Optional<Place> replay(Filter filter, Start start, OpenStream stream, EventStream out)
            throws IOException, InterruptedException {
        while (!replays.tryAcquire(settings.heartbeat().toNanos(), TimeUnit.NANOSECONDS)) {
            out.send(Message.heartbeat(null));
        }
        try (Replay replay = new Replay(topic, clock, settings.replayWithin())) {
            Optional<Place> current = hub.place();
            if (current.isEmpty()) {
                return Optional.empty();
            }
            Place from = begin(start, current.get(), replay, out);
            boolean isWhole =
                    !(start instanceof Start.Resume resume && resume.place().equals(from));
            Following following = new Following(filter, isWhole ? new Held.WhatWasSent() : new Held.Anything());
            // The long part first; what is written meanwhile, and then a little more, while the stream's buffer fills.
            Place reached = upTo(current.get().offsets(), from, following, replay, out);
            reached = upTo(replay.end(), reached, following, replay, out);
            Optional<Place> joined = hub.join(stream);
            if (joined.isPresent()) {
                reached = upTo(joined.get().offsets(), reached, following, replay, out);
            }
            if (replay.isLate()) {
                // Also a reader that nothing was sent to goes on from here.
                out.send(Message.heartbeat(reached.id(clock.instant())));
                return Optional.empty();
            }
            return joined;
        } finally {
            replays.release();
        }
    }

    /// Where to read from; tells the reader to forget everything if it can't go on where it was.
    private Place begin(Start start, Place current, Replay replay, EventStream out) throws IOException {
        Offsets beginning = replay.beginning();
        if (!(start instanceof Start.Resume wanted)) {
            return current.at(beginning);
        }
        Optional<String> refusal =
                Resumption.refusal(wanted, current, beginning, replay.end(), clock.instant(), settings.resumeWithin());
        if (refusal.isEmpty()) {
            return wanted.place();
        }
        ObjectNode why = Json.MAPPER.createObjectNode().put("reason", refusal.get());
        out.send(event("reset", current.at(beginning), why));
        return current.at(beginning);
    }

    private Place upTo(Offsets to, Place from, Following following, Replay replay, EventStream out) throws IOException {
        return replay.read(from, to, new Replay.Reader() {
            @Override
            public void take(Change change, Place behind) throws IOException {
                Optional<Kind> kind = following.kind(change);
                if (kind.isPresent()) {
                    out.write(new ChangeMessages(change, behind.id(clock.instant())).as(kind.get()));
                }
            }

            @Override
            public void pause() throws IOException {
                if (out.isDue()) {
                    out.write(Message.heartbeat(null));
                }
                out.flush();
            }
        });
    }

    private void follow(OpenStream stream, EventStream out) throws IOException, InterruptedException {
        while (stream.isOpen()) {
            Optional<Message> next = stream.next(settings.heartbeat());
            if (next.isEmpty()) {
                out.send(Message.heartbeat(hub.idOfIdle(stream).orElse(null)));
                continue;
            }
            while (next.isPresent() && stream.isOpen()) {
                out.write(next.get());
                next = stream.next(Duration.ZERO);
            }
            out.flush();
        }
    }

    private Message event(String name, Place place, ObjectNode data) {
        return Message.event(name, place.id(clock.instant()), data);
    }
}
