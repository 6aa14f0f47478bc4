package io.eventtimeline.cli.extract;

import io.eventtimeline.cli.lines.Document;
import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.ArticleExtracted.NoEvents;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Participant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/// Events for people, in order of time, those without a date last.
///
///     council.txt, published 2016-08-16
///       2016-07-13  held: Russia, NATO
///                   "The latest session was held on July 13."  (resolved from "July 13")
final class ReadableEvents {
    private static final int DATE_WIDTH = 12;
    private static final Comparator<DatedEvent> BY_TIME = Comparator.comparing(ReadableEvents::day);

    private ReadableEvents() {}

    static String text(Document document, ArticleExtracted extracted) {
        StringBuilder text = new StringBuilder(document.id());
        text.append(document.dct() == null ? ", publication date unknown" : ", published " + document.dct());
        text.append(extracted.noEvents() == null ? "" : ": " + why(extracted.noEvents()));
        text.append('\n');
        extracted.events().stream().sorted(BY_TIME).forEach(event -> append(text, event));
        return text.append('\n').toString();
    }

    private static String why(NoEvents reason) {
        return switch (reason) {
            case WITHDRAWN -> "withdrawn";
            case NO_TEXT -> "has no text";
            case LANGUAGE_NOT_SUPPORTED -> "is not in English, the only language that is read";
            case UNKNOWN -> "was not read";
        };
    }

    private static void append(StringBuilder text, DatedEvent event) {
        EventTime when = event.when();
        String date = when.edtf() == null ? "no date" : when.edtf();
        String who =
                event.who().stream().map(Participant::canonicalName).distinct().collect(Collectors.joining(", "));
        text.append("  ")
                .append(String.format(Locale.ROOT, "%-" + (DATE_WIDTH - 1) + "s ", date))
                .append(event.what().trigger());
        text.append(who.isEmpty() ? "\n" : ": " + who + "\n");
        text.append(" ".repeat(DATE_WIDTH + 2))
                .append('"')
                .append(event.evidence().sentence().replaceAll("\\s+", " ").strip())
                .append('"');
        text.append("  (").append(when.basis().name().toLowerCase(Locale.ROOT));
        text.append(when.expression() == null ? ")\n" : " from \"" + when.expression() + "\")\n");
    }

    private static LocalDate day(DatedEvent event) {
        EventTime when = event.when();
        if (when.earliest() != null) {
            return when.earliest();
        }
        return when.latest() != null ? when.latest() : LocalDate.MAX;
    }
}
