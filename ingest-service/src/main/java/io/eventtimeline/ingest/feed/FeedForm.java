package io.eventtimeline.ingest.feed;

import io.eventtimeline.contracts.FeedFollowed;
import io.eventtimeline.contracts.FullPage;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.ingest.fetch.Addresses;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.stereotype.Component;

/// A feed as people write it, in a request or in the file:
///
///     {"url": "https://news.example/rss.xml", "every": "10m", "publisher": "The Example News", "full_page": "never"}
@Component
final class FeedForm {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");
    private static final Set<String> FIELDS = Set.of("url", "every", "publisher", "full_page");
    private static final Duration LONGEST = Duration.ofDays(30);

    private final FeedSettings settings;

    FeedForm(FeedSettings settings) {
        this.settings = settings;
    }

    /// @throws InvalidRecord naming the field and what to write
    FeedFollowed read(String id, Map<?, ?> fields) {
        if (!ID.matcher(id).matches()) {
            throw new InvalidRecord("id", "may have 1 to 100 of a-z 0-9 . _ - and starts with a letter or digit");
        }
        fields.keySet().stream()
                .filter(name -> !FIELDS.contains(String.valueOf(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidRecord(
                            String.valueOf(name), "is no field of a feed; there are url, every, publisher, full_page");
                });
        return new FeedFollowed(id, url(fields), every(fields), text(fields, "publisher"), fullPage(fields));
    }

    private static String url(Map<?, ?> fields) {
        String url = text(fields, "url");
        if (url == null) {
            throw new InvalidRecord("url", "is missing; write the address of the feed");
        }
        return Addresses.checked(url)
                .orElseThrow(
                        () -> new InvalidRecord(
                                "url",
                                "is no address that can be followed; write it whole, without user and password: https://news.example/rss.xml"));
    }

    private int every(Map<?, ?> fields) {
        String text = text(fields, "every");
        Duration every = text == null ? settings.every() : duration(text);
        if (every.compareTo(settings.shortest()) < 0 || every.compareTo(LONGEST) > 0) {
            throw new InvalidRecord(
                    "every",
                    "has to be from " + settings.shortest().toSeconds() + "s (ingest.feed.shortest) to "
                            + LONGEST.toDays() + "d");
        }
        return (int) every.toSeconds();
    }

    private static Duration duration(String text) {
        try {
            return DurationStyle.SIMPLE.parse(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidRecord("every", "is no time; write 90s, 15m, 2h or 1d");
        }
    }

    private static FullPage fullPage(Map<?, ?> fields) {
        String word = text(fields, "full_page");
        return switch (word == null ? "auto" : word.toLowerCase(Locale.ROOT)) {
            case "auto" -> FullPage.AUTO;
            case "always" -> FullPage.ALWAYS;
            case "never" -> FullPage.NEVER;
            default -> throw new InvalidRecord("full_page", "is none of auto, always, never");
        };
    }

    private static @Nullable String text(Map<?, ?> fields, String name) {
        return switch (fields.get(name)) {
            case null -> null;
            case String text -> text.isBlank() ? null : text.strip();
            case Object other -> throw new InvalidRecord(name, "is " + other + "; write a string");
        };
    }
}
