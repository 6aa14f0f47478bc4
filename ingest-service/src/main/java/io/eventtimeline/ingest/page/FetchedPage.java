package io.eventtimeline.ingest.page;

import io.eventtimeline.contracts.Article;
import java.time.Duration;

/// What came of asking for a page.
sealed interface FetchedPage {
    record Read(Article article) implements FetchedPage {}

    /// No article can be had there, now or at all.
    ///
    /// @param why for the caller; no body is quoted
    record Unreadable(String why) implements FetchedPage {}

    /// It was not asked for: its host has too many to answer already.
    record Postponed(Duration delay) implements FetchedPage {}
}
