package io.eventtimeline.ingest.feed;

import io.eventtimeline.contracts.FullPage;
import io.eventtimeline.ingest.feed.document.FeedItem;
import io.eventtimeline.ingest.fetch.FetchSettings;
import io.eventtimeline.ingest.fetch.Fetched;
import io.eventtimeline.ingest.fetch.Fetcher;
import io.eventtimeline.ingest.fetch.Wanted;
import io.eventtimeline.pages.Page;
import io.eventtimeline.pages.PageReader;
import io.eventtimeline.pages.RawPage;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The page behind an item, where the feed does not say enough.
@Component
final class ItemPage {
    /// A content shorter than this is a teaser.
    private static final int TEASER = 600;

    private static final String ACCEPT = "text/html, application/xhtml+xml;q=0.9";

    private final Fetcher fetcher;
    private final FetchSettings settings;

    ItemPage(Fetcher fetcher, FetchSettings settings) {
        this.fetcher = fetcher;
        this.settings = settings;
    }

    sealed interface Outcome {
        record Read(Page page) implements Outcome {}

        /// Not wanted, or not to be had at all.
        record None() implements Outcome {}

        /// Not to be had this time.
        record Later() implements Outcome {}

        /// Not asked for: its host has too many to answer already.
        record Postponed() implements Outcome {}
    }

    static boolean isWanted(FullPage rule, FeedItem item) {
        return switch (rule) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO, UNKNOWN -> item.content() == null || item.content().length() < TEASER;
        };
    }

    Outcome read(String link, LocalDate today) {
        return switch (fetcher.fetch(Wanted.of(link, ACCEPT, settings.largestPage()))) {
            case Fetched.Content content
            when isHtml(content.contentType()) ->
                new Outcome.Read(PageReader.read(
                        new RawPage(content.body().bytes(), content.contentType(), content.address(), today)));
            case Fetched.Content _, Fetched.NotModified _, Fetched.Missing _, Fetched.Refused _, Fetched.Oversized _ ->
                new Outcome.None();
            case Fetched.Failed _ -> new Outcome.Later();
            case Fetched.Postponed _ -> new Outcome.Postponed();
        };
    }

    private static boolean isHtml(@Nullable String contentType) {
        return contentType == null || contentType.toLowerCase(Locale.ROOT).contains("html");
    }
}
