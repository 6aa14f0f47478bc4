package io.eventtimeline.ingest.feed;

import io.eventtimeline.contracts.FeedFollowed;
import io.eventtimeline.contracts.FeedPolled;
import io.eventtimeline.ingest.publish.Publisher;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Looks at each feed of this instance when its time has come.
@Component
final class FeedPoller implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(FeedPoller.class);
    private static final Duration TICK = Duration.ofMillis(500);

    private final Feeds feeds;
    private final FeedShare share;
    private final FeedPoll poll;
    private final FeedsFile file;
    private final Publisher publisher;
    private final Semaphore places;
    private final InstantSource clock = InstantSource.system();
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private @Nullable Thread looking;
    private @Nullable ExecutorService polls;

    FeedPoller(
            Feeds feeds, FeedShare share, FeedPoll poll, FeedsFile file, Publisher publisher, FeedSettings settings) {
        this.feeds = feeds;
        this.share = share;
        this.poll = poll;
        this.file = file;
        this.publisher = publisher;
        this.places = new Semaphore(settings.atOnce());
    }

    @Override
    public void start() {
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
        polls = executor;
        looking = Thread.ofPlatform().daemon().name("feed-poller").start(() -> look(executor));
    }

    private void look(ExecutorService executor) {
        try {
            while (!share.isSettled()) {
                Thread.sleep(TICK);
            }
            file.follow(feeds, publisher);
            while (true) {
                feeds.all().stream().filter(this::isDue).forEach(feed -> begin(feed, executor));
                Thread.sleep(TICK);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isDue(FeedFollowed feed) {
        Instant now = clock.instant();
        return !underWay.contains(feed.id())
                && feeds.state(feed).map(state -> !state.next().isAfter(now)).orElse(true)
                && share.holds(feed);
    }

    private void begin(FeedFollowed feed, ExecutorService executor) {
        if (places.tryAcquire()) {
            underWay.add(feed.id());
            executor.execute(() -> {
                try {
                    poll.poll(feed, feeds.state(feed), state -> save(feed, state));
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                } catch (RuntimeException | Error e) {
                    save(feed, broken(feed, e));
                } finally {
                    underWay.remove(feed.id());
                    places.release();
                }
            });
        }
    }

    /// A document that our code stumbles over must not be looked at again every half second, and not stop the others.
    private FeedPolled broken(FeedFollowed feed, Throwable e) {
        LOG.error("feed {}: a defect of this service", feed.id(), e);
        return new Progress(feed, feeds.state(feed)).broken(e, clock.instant());
    }

    /// Kafka first. Where it does not answer the state counts here all the same: it says nothing that is not so.
    private void save(FeedFollowed feed, FeedPolled state) {
        if (feeds.followed(feed.id()).isPresent()) {
            publisher.publish(state).join();
            feeds.apply(state);
        }
    }

    @Override
    public void stop() {
        if (looking != null && polls != null) {
            looking.interrupt();
            polls.shutdownNow();
            polls.close();
            looking = null;
        }
    }

    @Override
    public boolean isRunning() {
        return looking != null;
    }

    /// Stopped before what it needs.
    @Override
    public int getPhase() {
        return 2;
    }
}
