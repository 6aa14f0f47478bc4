package io.eventtimeline.pages;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// Pages that were written for these tests.
final class OurPages {
    static final LocalDate TODAY = LocalDate.of(2020, 1, 31);
    static final String FIRST =
            "The ambassadors of thirty countries met in Brussels on Tuesday to talk about the harbour of Ostend.";
    static final String SECOND =
            "They agreed to meet again in October, when the new quay will have been opened by the king, and to invite the mayors of the coast.";
    static final String TEXT = FIRST + "\n\n" + SECOND;
    static final String ARTICLE = "<h1>Council meets in Brussels</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>";

    private OurPages() {}

    static Page read(String html) {
        return read(html, "https://www.news.example/world/council");
    }

    static Page read(String html, String url) {
        return PageReader.read(new RawPage(html.getBytes(StandardCharsets.UTF_8), null, url, TODAY));
    }

    static String page(String head, String body) {
        return "<!doctype html><html lang=en><head>" + head + "</head><body>" + body + "</body></html>";
    }
}
