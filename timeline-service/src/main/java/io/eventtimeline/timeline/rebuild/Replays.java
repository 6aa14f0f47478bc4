package io.eventtimeline.timeline.rebuild;

import io.eventtimeline.timeline.documents.Indices;
import io.eventtimeline.timeline.index.LiveIndexing;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;

/// The replays of all topics onto the new indices, one after another.
///
/// @param each one of them
record Replays(List<One> each) implements AutoCloseable {

    private record One(LiveIndexing live, Consumer<String, byte[]> consumer, Replay replay) {}

    static Replays of(List<LiveIndexing> live, Indices next) {
        List<One> each = new ArrayList<>();
        for (LiveIndexing one : live) {
            Consumer<String, byte[]> consumer = one.anotherConsumer();
            each.add(new One(one, consumer, new Replay(consumer, one.onto(next)::apply)));
        }
        return new Replays(each);
    }

    /// Up to what the live indices have.
    void catchUp() throws InterruptedException {
        for (One one : each) {
            one.replay().until(one.live().positions());
        }
    }

    long records() {
        return each.stream().mapToLong(one -> one.replay().records()).sum();
    }

    @Override
    public void close() {
        each.forEach(one -> one.consumer().close());
    }
}
