package io.eventtimeline.contracts;

import java.time.Instant;

/// The page of an article, looked at again to see whether its publisher took it down.
///
/// @param article its id
/// @param url of the page, as it is asked for
/// @param since when it was seen first
/// @param next when it is to be looked at again
/// @param misses how often in a row it was not there
public record WatchedPage(String article, String url, Instant since, Instant next, int misses) {
    public WatchedPage {
        Require.filled(article, "article");
        Require.filled(url, "url");
        Require.present(since, "since");
        Require.present(next, "next");
    }
}
