package io.eventtimeline.merging;

import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.OtherDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The date of an entry: the tightest that its mentions support.
///
/// A corrected date goes before all others. Then dates of the text go before dates that are only the publication's;
/// among those of the text the one counts with which most mentions agree, as "2016-07" agrees with "2016-07-13", and
/// of these the shortest. Of publication dates the earliest counts: later articles tell it again.
final class EntryDate {
    private final List<DatedEvent> events;

    /// @param mentions in the order of their publication
    EntryDate(List<Mention> mentions) {
        this.events = mentions.stream().map(Mention::event).toList();
    }

    EventTime when() {
        List<EventTime> corrected = of(Basis.CORRECTED);
        if (!corrected.isEmpty()) {
            return supported(corrected);
        }
        List<EventTime> told = told();
        if (!told.isEmpty()) {
            return supported(told);
        }
        List<EventTime> published = of(Basis.PUBLICATION);
        if (!published.isEmpty()) {
            return published.stream()
                    .min(Comparator.comparing(EntryDate::first))
                    .orElseThrow();
        }
        return events.stream()
                .map(DatedEvent::when)
                .filter(when -> when.edtf() != null)
                .findFirst()
                .orElse(EventTime.UNDATED);
    }

    /// Dates of the text that the entry's date is no part of, most mentions first.
    List<OtherDate> others() {
        EventTime chosen = when();
        Map<String, List<DatedEvent>> dissenting = new LinkedHashMap<>();
        for (DatedEvent event : events) {
            String edtf = event.when().edtf();
            if (edtf != null && isTold(event.when()) && !contains(event.when(), chosen)) {
                dissenting.computeIfAbsent(edtf, each -> new ArrayList<>()).add(event);
            }
        }
        return dissenting.values().stream()
                .sorted(Comparator.comparingInt((List<DatedEvent> group) -> group.size())
                        .reversed())
                .map(group -> new OtherDate(
                        group.getFirst().when(),
                        group.stream().map(DatedEvent::id).toList()))
                .toList();
    }

    private List<EventTime> told() {
        return events.stream().map(DatedEvent::when).filter(EntryDate::isTold).toList();
    }

    private static boolean isTold(EventTime when) {
        return when.isDated() && when.basis() != Basis.PUBLICATION;
    }

    private List<EventTime> of(Basis basis) {
        return events.stream()
                .map(DatedEvent::when)
                .filter(when -> when.basis() == basis && when.isDated())
                .toList();
    }

    private static EventTime supported(List<EventTime> candidates) {
        return candidates.stream()
                .min(Comparator.comparingLong((EventTime when) -> -support(when, candidates))
                        .thenComparingLong(EntryDate::length)
                        .thenComparing(EventTime::basis))
                .orElseThrow();
    }

    private static long support(EventTime when, List<EventTime> candidates) {
        return candidates.stream().filter(other -> contains(other, when)).count();
    }

    private static boolean contains(EventTime wide, EventTime narrow) {
        return !first(narrow).isBefore(first(wide)) && !end(narrow).isAfter(end(wide));
    }

    private static LocalDate first(EventTime when) {
        return when.earliest() == null ? LocalDate.MIN : when.earliest();
    }

    private static LocalDate end(EventTime when) {
        return when.latest() == null ? LocalDate.MAX : when.latest();
    }

    private static long length(EventTime when) {
        return end(when).toEpochDay() - first(when).toEpochDay();
    }
}
