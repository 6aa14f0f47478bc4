package io.eventtimeline.ingest.page;

import io.eventtimeline.ingest.fetch.FetchSettings;
import io.eventtimeline.ingest.fetch.Fetched;
import io.eventtimeline.ingest.fetch.Fetcher;
import io.eventtimeline.ingest.fetch.Wanted;
import io.eventtimeline.pages.PageReader;
import io.eventtimeline.pages.RawPage;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Fetches a page and reads it.
@Component
final class PageFetch {
    private static final String ACCEPT = "text/html, application/xhtml+xml;q=0.9";

    private final Fetcher fetcher;
    private final FetchSettings settings;

    PageFetch(Fetcher fetcher, FetchSettings settings) {
        this.fetcher = fetcher;
        this.settings = settings;
    }

    /// Waits for its host's turn, and for the answer.
    FetchedPage fetch(String url) {
        return switch (fetcher.fetch(Wanted.of(url, ACCEPT, settings.largestPage()))) {
            case Fetched.Content content -> read(content);
            case Fetched.NotModified _ ->
                new FetchedPage.Unreadable("it answers that nothing changed, which nobody asked");
            case Fetched.Missing(int status) ->
                new FetchedPage.Unreadable("there is no such page (HTTP status " + status + ")");
            case Fetched.Refused(String why) -> new FetchedPage.Unreadable("it may not be asked for: " + why);
            case Fetched.Oversized(String why) -> new FetchedPage.Unreadable("it is too large: " + why);
            case Fetched.Failed failed -> new FetchedPage.Unreadable("it can't be had at the moment: " + failed.why());
            case Fetched.Postponed(var delay) -> new FetchedPage.Postponed(delay);
        };
    }

    private static FetchedPage read(Fetched.Content content) {
        String type = content.contentType();
        if (type != null && !type.toLowerCase(Locale.ROOT).contains("html")) {
            return new FetchedPage.Unreadable("it is no HTML but " + type);
        }
        // Where the day is ahead, pages of today are dated tomorrow.
        LocalDate latest = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        RawPage raw = new RawPage(content.body().bytes(), type, content.address(), latest);
        return PageArticle.of(PageReader.read(raw), content.address())
                .<FetchedPage>map(FetchedPage.Read::new)
                .orElseGet(() -> new FetchedPage.Unreadable("it has no text of an article"));
    }
}
