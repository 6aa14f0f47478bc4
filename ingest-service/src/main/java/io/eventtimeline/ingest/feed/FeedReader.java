package io.eventtimeline.ingest.feed;

import io.eventtimeline.ingest.feed.document.FeedDocument;
import io.eventtimeline.ingest.feed.document.UnreadableFeed;
import io.eventtimeline.ingest.fetch.Fetched;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/// Answers to documents, two at a time: a document in memory is a tree of what it says.
@Component
final class FeedReader {
    private final Semaphore places = new Semaphore(2);

    FeedDocument read(Fetched.Content content) throws UnreadableFeed, InterruptedException {
        places.acquire();
        try {
            return FeedDocument.read(content.body().bytes(), content.contentType());
        } finally {
            places.release();
        }
    }
}
