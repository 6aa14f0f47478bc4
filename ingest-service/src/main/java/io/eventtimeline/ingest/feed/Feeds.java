package io.eventtimeline.ingest.feed;

import io.eventtimeline.contracts.FeedFollowed;
import io.eventtimeline.contracts.FeedPolled;
import io.eventtimeline.topics.FeedRecords.FeedRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.stereotype.Component;

/// All feeds and how far the reading of each is, as `feeds.v1` has them.
@Component
final class Feeds {
    private final Map<String, FeedFollowed> followed = new ConcurrentSkipListMap<>();
    private final Map<String, FeedPolled> states = new ConcurrentHashMap<>();

    void apply(FeedRecord record) {
        switch (record) {
            case FeedRecord.Followed(FeedFollowed feed) -> followed.put(feed.id(), feed);
            case FeedRecord.Polled(FeedPolled state) -> apply(state);
            case FeedRecord.Unfollowed(String id) -> followed.remove(id);
            case FeedRecord.Forgotten(String id) -> states.remove(id);
            case FeedRecord.Other _ -> {}
        }
    }

    /// Also at once by whoever wrote it, so that it counts before it comes back: the later one stays.
    void apply(FeedPolled state) {
        states.merge(state.id(), state, (old, young) -> young.at().isBefore(old.at()) ? old : young);
    }

    Collection<FeedFollowed> all() {
        return List.copyOf(followed.values());
    }

    Optional<FeedFollowed> followed(String id) {
        return Optional.ofNullable(followed.get(id));
    }

    /// What was read at another address says nothing.
    Optional<FeedPolled> state(FeedFollowed feed) {
        return Optional.ofNullable(states.get(feed.id()))
                .filter(state -> state.url().equals(feed.url()));
    }

    int count() {
        return followed.size();
    }
}
