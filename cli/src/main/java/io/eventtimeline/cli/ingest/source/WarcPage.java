package io.eventtimeline.cli.ingest.source;

import io.eventtimeline.pages.PageReader;
import io.eventtimeline.pages.RawPage;
import io.eventtimeline.pages.address.CanonicalUrl;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/// A record of a web archive as an article, if it is a page. Its WARC-Date is when it was fetched, which says
/// nothing of when it was published, except that it was not later.
record WarcPage(WarcRecord record) {
    private static final int OK = 200;

    Content content() {
        if (!(record instanceof WarcResponse response)) {
            return new Content.Skipped("WARC records of type " + record.type());
        }
        if (!response.target().matches("(?i)https?://.*")) {
            return new Content.Skipped("answers of other kinds than HTTP");
        }
        try {
            return content(response);
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return new Content.Refused(response.target() + ": can't be read: " + e.getMessage());
        }
    }

    private Content content(WarcResponse response) throws IOException {
        HttpResponse http = response.http();
        String contentType = http.headers().first("Content-Type").orElse("");
        if (http.status() != OK) {
            return new Content.Skipped("answers of HTTP status " + http.status());
        }
        if (!contentType.toLowerCase(Locale.ROOT).contains("html")) {
            return new Content.Skipped("answers that are no HTML");
        }
        byte[] html = http.bodyDecoded().stream().readNBytes(PageArticle.LARGEST_BYTES + 1);
        if (html.length > PageArticle.LARGEST_BYTES) {
            return new Content.Refused(
                    response.target() + ": has more than " + (PageArticle.LARGEST_BYTES >> 20) + " MiB, unpacked");
        }
        LocalDate fetched = response.date().atOffset(ZoneOffset.UTC).toLocalDate();
        RawPage raw = new RawPage(html, contentType, response.target(), fetched.plusDays(1));
        Optional<String> article = PageArticle.of(PageReader.read(raw), CanonicalUrl.of(response.target()));
        return article.<Content>map(Content.Article::new)
                .orElseGet(() -> new Content.Skipped("pages without the text of an article"));
    }
}
