package io.eventtimeline.ingest.submit;

import io.eventtimeline.contracts.Article;

/// One article of a body, and where it stands there.
sealed interface Item {
    /// From 1, within the body.
    long number();

    /// From 1, where the article begins.
    long line();

    record Parsed(long number, long line, Article article) implements Item {}

    record Unreadable(long number, long line, Problem problem) implements Item {}
}
