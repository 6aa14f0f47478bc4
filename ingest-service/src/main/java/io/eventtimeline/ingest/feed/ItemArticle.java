package io.eventtimeline.ingest.feed;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.FeedFollowed;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.StableHash;
import io.eventtimeline.ingest.duplicate.Identity;
import io.eventtimeline.ingest.feed.document.FeedItem;
import io.eventtimeline.ingest.fetch.Addresses;
import io.eventtimeline.pages.Page;
import io.eventtimeline.pages.address.CanonicalUrl;
import io.eventtimeline.pages.found.Found;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One item of a feed as an article: what the feed says, and what its page says better.
///
/// @param id see [io.eventtimeline.contracts.ArticleId]
/// @param link of the page, whole
record ItemArticle(String id, Optional<String> link, FeedItem item) {
    /// Machines' own marks on a page. Below it are guesses from its text.
    private static final double SURE = 0.9;

    /// @param base the feed's address
    /// @return nothing for an item by which no article could be told
    static Optional<ItemArticle> of(FeedItem item, String feed, String base) {
        Optional<String> link = Optional.ofNullable(item.link()).flatMap(text -> Addresses.resolved(base, text));
        try {
            String own = link.isPresent() || item.key() == null ? null : "feed-" + StableHash.of(feed, item.key());
            CanonicalUrl url = link.map(CanonicalUrl::of).orElse(null);
            String id = Identity.of(own, url, item.title(), item.text().orElse(""));
            return link.isEmpty() && item.text().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ItemArticle(id, link, item));
        } catch (InvalidRecord nothingToTellItBy) {
            return Optional.empty();
        }
    }

    Article article(FeedFollowed feed, @Nullable String feedLanguage, Optional<Page> page, LocalDate today) {
        String fromFeed = item.text().orElse("");
        String fromPage = page.flatMap(Page::body)
                .map(Found::value)
                .filter(body -> !body.isBlank())
                .orElse("");
        String title = Optional.ofNullable(item.title())
                .or(() -> page.flatMap(Page::title).map(Found::value))
                .orElse(null);
        return Article.of(
                id,
                link.map(address -> CanonicalUrl.of(address).text()).orElse(null),
                title,
                fromPage.length() > fromFeed.length() ? fromPage : fromFeed,
                published(page, today).orElse(null),
                publisher(feed, page).orElse(null),
                language(feedLanguage, page).orElse(null));
    }

    /// Feeds give the moment, often converted to GMT. A page that is sure of the same day or the next one knows the day
    /// where it was written.
    private Optional<PublicationDate> published(Optional<Page> page, LocalDate today) {
        Optional<PublicationDate> fromFeed = Optional.ofNullable(item.published())
                .filter(date -> !date.firstDay().isAfter(today.plusDays(1)));
        Optional<Found<PublicationDate>> fromPage = page.flatMap(Page::published);
        if (fromFeed.isEmpty()) {
            return fromPage.map(Found::value);
        }
        return fromPage.filter(found -> found.confidence() >= SURE
                        && found.value().day().isPresent()
                        && Math.abs(ChronoUnit.DAYS.between(
                                        found.value().firstDay(), fromFeed.get().firstDay()))
                                <= 1)
                .map(Found::value)
                .or(() -> fromFeed);
    }

    private Optional<String> publisher(FeedFollowed feed, Optional<Page> page) {
        return Optional.ofNullable(feed.publisher())
                .or(() -> Optional.ofNullable(item.publisher()))
                .or(() -> page.flatMap(Page::publisher).map(Found::value))
                .or(() -> link.map(Addresses::site));
    }

    private Optional<String> language(@Nullable String feedLanguage, Optional<Page> page) {
        return Optional.ofNullable(item.language())
                .or(() -> page.flatMap(Page::language).map(Found::value))
                .or(() -> Optional.ofNullable(feedLanguage))
                .flatMap(ItemArticle::tag);
    }

    private static Optional<String> tag(String language) {
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(language.strip())
                    .build()
                    .toLanguageTag();
            return tag.equals("und") ? Optional.empty() : Optional.of(tag);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
