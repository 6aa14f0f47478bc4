package io.eventtimeline.cli.read;

import io.eventtimeline.pages.Page;
import io.eventtimeline.pages.found.Found;
import java.util.Locale;
import java.util.Optional;

/// A page for people.
///
///     council
///       title      Council meets in Brussels  (h1, 0.90)
///       published  2016-08-16  (json-ld datePublished, 0.95)
///
///     The Russia-NATO Council met in Brussels on Tuesday.
final class ReadablePage {
    private ReadablePage() {}

    static String text(String id, Page page) {
        StringBuilder text = new StringBuilder(id).append('\n');
        append(text, "title", page.title());
        append(text, "published", page.published());
        append(text, "modified", page.modified());
        append(text, "publisher", page.publisher());
        append(text, "authors", page.authors().map(authors -> authors.as(names -> String.join(", ", names))));
        append(text, "language", page.language());
        text.append('\n').append(page.body().map(Found::value).orElse("(no text found)"));
        return text.append("\n\n").toString();
    }

    private static void append(StringBuilder text, String field, Optional<? extends Found<?>> found) {
        found.ifPresent(value -> text.append(String.format(
                Locale.ROOT, "  %-9s  %s  (%s, %.2f)%n", field, value.value(), value.from(), value.confidence())));
    }
}
