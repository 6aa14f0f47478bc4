package io.eventtimeline.ingest.feed.document;

/// A document that is no feed, or one that we do not read. Its message is for people and quotes nothing of the
/// document.
public final class UnreadableFeed extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableFeed(String message) {
        super(message);
    }
}
