package io.eventtimeline.benchmarks.quality.event;

import io.eventtimeline.benchmarks.quality.gold.GoldDocument;
import io.eventtimeline.benchmarks.quality.gold.Span;
import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.Evidence;
import io.eventtimeline.contracts.Part;
import io.eventtimeline.contracts.Participant;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.extraction.Extractor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is scored of an event of ours.
///
/// @param part whether it stands in the title or the text
/// @param start of its trigger
/// @param date as EDTF; absent for an undated one
/// @param basis of the date: `stated`, `publication` ...
/// @param rule that gave it: `same-clause`, `story` ...
public record OurEvent(
        Part part,
        int start,
        int end,
        int sentenceStart,
        int sentenceEnd,
        String trigger,
        Optional<String> date,
        String status,
        String type,
        String basis,
        String rule,
        List<String> participants)
        implements Span {
    private static final String DATE_RULE = "date.";

    /// In the order in which they come out, those of the title first.
    static List<OurEvent> in(GoldDocument document, Extractor extractor) {
        Article article = Article.of(
                "c-gold",
                null,
                document.title().orElse(null),
                document.text(),
                document.published().orElse(null),
                null,
                null);
        return extractor.extract(article, Version.OFFLINE).events().stream()
                .map(OurEvent::of)
                .toList();
    }

    OurEvent dated(Optional<String> other) {
        return new OurEvent(
                part, start, end, sentenceStart, sentenceEnd, trigger, other, status, type, basis, rule, participants);
    }

    private static String rule(DatedEvent event) {
        return event.rules().stream()
                .filter(each -> each.startsWith(DATE_RULE))
                .map(each -> each.substring(DATE_RULE.length()))
                .findFirst()
                .orElse("-");
    }

    private static OurEvent of(DatedEvent event) {
        Evidence evidence = event.evidence();
        return new OurEvent(
                evidence.part(),
                evidence.start(),
                evidence.end(),
                evidence.sentenceStart(),
                evidence.sentenceEnd(),
                event.what().trigger(),
                Optional.ofNullable(event.when().edtf())
                        .filter(edtf -> event.when().isDated()),
                event.what().status().name().toLowerCase(Locale.ROOT),
                event.what().type(),
                event.when().basis().name().toLowerCase(Locale.ROOT),
                rule(event),
                event.who().stream().map(Participant::canonicalName).distinct().toList());
    }
}
