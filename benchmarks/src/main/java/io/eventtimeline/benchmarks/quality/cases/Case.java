package io.eventtimeline.benchmarks.quality.cases;

import io.eventtimeline.benchmarks.quality.event.DateSpan;
import io.eventtimeline.benchmarks.quality.event.OurEvent;
import io.eventtimeline.benchmarks.quality.gold.GoldDocument;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A text with one event that is hard to date. "The match was called off on Sunday." asks for a `match` of any date
/// that
/// is `denied`.
///
/// @param kind what makes it hard
/// @param triggers words of which the event's trigger is one
/// @param date as EDTF; `-` for none; `*` for any
/// @param statuses any where there is none
record Case(String kind, GoldDocument document, List<String> triggers, String date, List<String> statuses) {
    private static final String ANY = "*";
    private static final String NONE = "-";

    Case {
        triggers = triggers.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        statuses = List.copyOf(statuses);
    }

    /// Whether one of the events is the one that is asked for, dated rightly.
    boolean isRight(List<OurEvent> events) {
        return events.stream()
                .anyMatch(
                        event -> isMeant(event) && hasStatus(event) && hasDate(event) && !isAssertedOfTheFuture(event));
    }

    /// `d07 "met": 2014-02-03 asserted wanted; got met 2015-02-03 planned`
    String told(List<OurEvent> events) {
        return "%s: %s %s %s wanted of \"%s\"; got %s"
                .formatted(
                        document.id(),
                        triggers,
                        date,
                        statuses,
                        document.text().replaceAll("\\s+", " "),
                        events.stream()
                                .map(event ->
                                        event.trigger() + " " + event.date().orElse(NONE) + " " + event.status())
                                .toList());
    }

    private boolean isMeant(OurEvent event) {
        String trigger = event.trigger().toLowerCase(Locale.ROOT);
        return triggers.stream().anyMatch(word -> trigger.contains(word) || word.contains(trigger));
    }

    private boolean hasStatus(OurEvent event) {
        return statuses.isEmpty() || statuses.contains(event.status());
    }

    private boolean hasDate(OurEvent event) {
        return switch (date) {
            case ANY -> true;
            case NONE -> event.date().isEmpty();
            default -> DateSpan.areSame(event.date(), Optional.of(date));
        };
    }

    private boolean isAssertedOfTheFuture(OurEvent event) {
        Optional<DateSpan> published =
                document.published().map(Object::toString).map(DateSpan::of);
        Optional<DateSpan> given = event.date().map(DateSpan::of).filter(DateSpan::isDate);
        return event.status().equals("asserted")
                && published.isPresent()
                && given.isPresent()
                && given.get().from().compareTo(published.get().from()) > 0;
    }
}
