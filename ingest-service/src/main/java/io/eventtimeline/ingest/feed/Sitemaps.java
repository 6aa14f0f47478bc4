package io.eventtimeline.ingest.feed;

import io.eventtimeline.ingest.feed.document.FeedDocument;
import io.eventtimeline.ingest.feed.document.FeedItem;
import io.eventtimeline.ingest.feed.document.UnreadableFeed;
import io.eventtimeline.ingest.fetch.Addresses;
import io.eventtimeline.ingest.fetch.FetchSettings;
import io.eventtimeline.ingest.fetch.Fetched;
import io.eventtimeline.ingest.fetch.Fetcher;
import io.eventtimeline.ingest.fetch.Wanted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Reads what an index of sitemaps leads to: those that changed last first, not more than a number of them, and
/// indexes within it one level down.
@Component
final class Sitemaps {
    private static final int DEEPEST = 2;
    private static final String ACCEPT = "application/xml, text/xml;q=0.9, */*;q=0.1";

    private final Fetcher fetcher;
    private final FetchSettings limits;
    private final FeedReader reader;
    private final int most;

    Sitemaps(Fetcher fetcher, FetchSettings limits, FeedReader reader, FeedSettings settings) {
        this.fetcher = fetcher;
        this.limits = limits;
        this.reader = reader;
        this.most = settings.sitemaps();
    }

    /// @param problem of the first sitemap that could not be read; those beside it were
    record Gathered(FeedDocument document, Optional<String> problem) {}

    /// @param index a document that has sitemaps instead of items
    /// @param base its address
    Gathered gather(FeedDocument index, String base) throws InterruptedException {
        Walk walk = new Walk();
        walk.follow(index, base, 1);
        return new Gathered(new FeedDocument(index.language(), walk.items, List.of()), walk.problem);
    }

    private final class Walk {
        private final List<FeedItem> items = new ArrayList<>();
        private final Set<String> asked = new HashSet<>();
        private Optional<String> problem = Optional.empty();

        private void follow(FeedDocument index, String base, int depth) throws InterruptedException {
            for (String link : index.sitemaps()) {
                Optional<String> address = Addresses.resolved(base, link);
                if (asked.size() < most
                        && items.size() < FeedPoll.MOST_ITEMS
                        && address.filter(asked::add).isPresent()) {
                    ask(address.get(), depth);
                }
            }
        }

        private void ask(String address, int depth) throws InterruptedException {
            switch (fetcher.fetch(Wanted.of(address, ACCEPT, limits.largestFeed()))) {
                case Fetched.Content content -> read(content, depth);
                case Fetched.Missing missing -> problem("it answers " + missing.status());
                case Fetched.Refused(String why) -> problem(why);
                case Fetched.Oversized(String why) -> problem(why);
                case Fetched.Failed failed -> problem(failed.why());
                case Fetched.Postponed _ -> problem("its host has too many to answer already");
                case Fetched.NotModified _ -> problem("it answers 304, and nobody asked whether it changed");
            }
        }

        private void read(Fetched.Content content, int depth) throws InterruptedException {
            try {
                FeedDocument document = reader.read(content);
                items.addAll(document.items());
                if (depth < DEEPEST) {
                    follow(document, content.address(), depth + 1);
                }
            } catch (UnreadableFeed e) {
                problem(Objects.requireNonNull(e.getMessage()));
            }
        }

        private void problem(String why) {
            problem = problem.or(() -> Optional.of("one of its sitemaps can't be read: " + why));
        }
    }
}
