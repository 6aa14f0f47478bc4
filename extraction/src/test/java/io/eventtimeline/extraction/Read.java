package io.eventtimeline.extraction;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.Participant;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Version;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How these tests read a text: `Read.on("2016-08-16", "...")`.
final class Read {
    static final Extractor EXTRACTOR = Extractor.english();

    static final String BELOW_THE_LEAD = "It was dark.\n\n".repeat(7);

    private Read() {}

    static List<DatedEvent> on(String published, String text) {
        return extracted(article(null, text, PublicationDate.of(published))).events();
    }

    static List<DatedEvent> undated(String text) {
        return extracted(article(null, text, null)).events();
    }

    static Article article(@Nullable String title, String text, @Nullable PublicationDate published) {
        return Article.of("c-test", null, title, text, published, null, null);
    }

    static ArticleExtracted extracted(Article article) {
        return EXTRACTOR.extract(article, Version.OFFLINE);
    }

    /// The one event with this trigger.
    static DatedEvent event(List<DatedEvent> events, String trigger) {
        List<DatedEvent> found = events.stream()
                .filter(event -> event.what().trigger().equals(trigger))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " events \"" + trigger + "\" among " + told(events));
        }
        return found.getFirst();
    }

    /// `appointed 2009 asserted`, one a line: what a failing test shows.
    static List<String> told(List<DatedEvent> events) {
        return events.stream()
                .map(event -> event.what().trigger() + " "
                        + Objects.toString(event.when().edtf(), "-") + " "
                        + event.what().status().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /// What a sentence below the story's beginning tells, in an article of Tuesday, 2016-08-16.
    static List<String> told(String sentence) {
        return told(on("2016-08-16", BELOW_THE_LEAD + sentence));
    }

    /// What a sentence of a story of that day tells, behind a lead that has no date.
    static List<String> news(String sentence) {
        return told(on("2016-08-16", "Norway resigned.\n\nIt was cold.\n\n" + sentence));
    }

    static List<String> names(DatedEvent event) {
        return event.who().stream().map(Participant::canonicalName).toList();
    }
}
