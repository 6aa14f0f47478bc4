package io.eventtimeline.extraction;

import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.dating.DateChoice;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an article dates by an expression, by lemma and by type: "the accident" told twice is one accident.
///
/// Empty where two dates compete.
final class Told {
    private static final int STEM = 6;
    /// "landing" is what "landed", "agreement" what was "agreed".
    private static final Pattern SUFFIX = Pattern.compile("(?<=[a-z]{3})(?:e|ing|ings|ment|al|y|ion|ation|ure|ance)$");

    private final Map<String, Optional<DateChoice>> dates = new HashMap<>();

    /// By lemma, over the whole article.
    static Told byLemma(List<Reading> readings) {
        var told = new Told();
        for (Reading reading : readings) {
            reading.happenings().forEach(each -> told.addSaid(stem(each), each));
        }
        return told;
    }

    /// What the first sentence below the headings tells in its main clauses, by type.
    static Told lead(List<Reading> readings) {
        var told = new Told();
        for (Reading reading : readings) {
            reading.happenings().stream()
                    .filter(each -> reading.isLead(each.trigger()))
                    .forEach(each -> told.addSaid(each.trigger().sense().type(), each));
        }
        return told;
    }

    /// What the second sentence tells in the simple past in its main clauses, behind a first one that "has" come about.
    static Told behindLead(List<Reading> readings) {
        var told = new Told();
        for (Reading reading : readings) {
            if (reading.happenings().stream()
                    .anyMatch(each -> reading.parsed().lead().hasComeAbout(each.trigger()))) {
                reading.happenings().stream()
                        .filter(each -> reading.isBehindLead(each.trigger()))
                        .forEach(each -> told.addSaid(each.trigger().sense().type(), each));
            }
        }
        return told;
    }

    /// By lemma, whatever the date comes from; a headline is told below.
    static Told ofAll(List<Reading> readings) {
        var told = new Told();
        for (Reading reading : readings) {
            reading.happenings().stream()
                    .filter(each -> !reading.isHeadline(each.trigger()))
                    .forEach(each -> told.add(stem(each), each));
        }
        return told;
    }

    /// The beginning of a word, so that "delivery" is what was "delivered".
    private static String stem(Happening happening) {
        String lemma = SUFFIX.matcher(happening.trigger().sense().lemma()).replaceFirst("");
        return lemma.substring(0, Math.min(lemma.length(), STEM));
    }

    private void addSaid(String key, Happening happening) {
        if (happening.date().mention().isPresent()) {
            add(key, happening);
        }
    }

    private void add(String key, Happening happening) {
        DateChoice date = happening.date();
        if (happening.status() == Status.ASSERTED && date.when().isDated()) {
            dates.merge(key, Optional.of(date), (one, other) -> one.filter(each -> sameDay(each, date)));
        }
    }

    private static boolean sameDay(DateChoice one, DateChoice other) {
        return Objects.equals(one.when().edtf(), other.when().edtf());
    }

    Optional<DateChoice> sameWord(Happening happening) {
        return date(stem(happening));
    }

    Optional<DateChoice> date(String key) {
        return dates.getOrDefault(key, Optional.empty());
    }

    /// The days among them, each once.
    List<DateChoice> days() {
        Map<EventTime, DateChoice> days = new LinkedHashMap<>();
        dates.values().stream()
                .flatMap(Optional::stream)
                .filter(date -> date.when().precision() == Precision.DAY)
                .forEach(date -> days.putIfAbsent(date.when(), date));
        return List.copyOf(days.values());
    }
}
