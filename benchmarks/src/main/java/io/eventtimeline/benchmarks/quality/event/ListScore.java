package io.eventtimeline.benchmarks.quality.event;

import io.eventtimeline.benchmarks.quality.gold.GoldDocument;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.extraction.Extractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Events against a hand-made list of what matters in an article: a file of lines like
///
///     {"file":"council","date":"2016-07-13","phrase":"held on July 13","who":["NATO"],"status":"happened"}
///
/// One is found when an event of ours has one of its dates, and a sentence on one line that holds its phrase.
/// Who and status are asked of that same event. `dates` are ours that some listed event has: few of them hint
/// at invented ones, though a list is never whole.
public final class ListScore {
    private static final int LONGEST_SENTENCE = 600;
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NO_NAME = Pattern.compile("[^\\w.]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final List<Set<String>> ALIASES = List.of(
            Set.of("afghan", "afghanistan"),
            Set.of("us", "u.s.", "united states", "america", "american", "washington"),
            Set.of("russia", "russian", "moscow", "kremlin"),
            Set.of("tajik", "tajikistan"),
            Set.of("georgia", "georgian"),
            Set.of("pakistan", "pakistani"),
            Set.of("nato", "alliance"));

    private final Map<String, GoldDocument> documents;
    private final Map<String, List<OurEvent>> ours = new HashMap<>();
    private final List<ListedEvent> listed;
    private final Extractor extractor;
    private final List<String> missed = new ArrayList<>();
    private int needed;
    private int found;
    private int who;
    private int status;

    private ListScore(List<ListedEvent> listed, Map<String, GoldDocument> documents, Extractor extractor) {
        this.listed = listed;
        this.documents = documents;
        this.extractor = extractor;
    }

    /// @param documents by id, those that the list is about among them
    /// @throws InvalidRecord for a list about a document that is not there
    public static ListScore of(Path file, Map<String, GoldDocument> documents, Extractor extractor) throws IOException {
        List<ListedEvent> listed = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> Json.read(line.getBytes(StandardCharsets.UTF_8), ListedEvent.class))
                .toList();
        var score = new ListScore(listed, documents, extractor);
        listed.forEach(score::add);
        return score;
    }

    /// The rows of a table.
    public String text() {
        Set<DateSpan> right =
                listed.stream().flatMap(ListedEvent::dates).map(DateSpan::of).collect(Collectors.toSet());
        List<String> dates = ours.values().stream()
                .flatMap(List::stream)
                .flatMap(event -> event.date().stream())
                .toList();
        long listedDates =
                dates.stream().map(DateSpan::of).filter(right::contains).count();
        return "| found | %d of %d |\n| who | %d |\n| status | %d |\n| dates | %d of %d |\n"
                .formatted(found, needed, who, status, listedDates, dates.size());
    }

    /// `2016-07-13 held on July 13`: what is listed and not found.
    public List<String> missed() {
        return missed;
    }

    private void add(ListedEvent event) {
        GoldDocument document = Optional.ofNullable(documents.get(event.file()))
                .orElseThrow(() -> new InvalidRecord("file", "names no document of this folder: " + event.file()));
        List<OurEvent> events = ours.computeIfAbsent(event.file(), id -> OurEvent.in(document, extractor));
        if (event.isOptional()) {
            return;
        }
        List<OurEvent> hits = events.stream()
                .filter(each -> folded(sentence(each, document)).contains(folded(event.phrase())))
                .filter(each -> event.dates().anyMatch(date -> DateSpan.areSame(each.date(), Optional.of(date))))
                .toList();
        List<OurEvent> named = hits.stream()
                .filter(each -> event.who().stream().anyMatch(name -> takesPart(name, each.participants())))
                .toList();
        needed++;
        found += hits.isEmpty() ? 0 : 1;
        who += named.isEmpty() ? 0 : 1;
        status += (named.isEmpty() ? hits : named).stream().anyMatch(each -> hasStatus(each, event.status())) ? 1 : 0;
        if (hits.isEmpty()) {
            missed.add(event.date() + " " + event.phrase());
        }
    }

    /// Nothing for one that is too long or goes over lines: such a sentence is no evidence.
    private static String sentence(OurEvent event, GoldDocument document) {
        String text = document.text();
        String sentence = text.substring(
                Math.min(text.length(), event.sentenceStart()), Math.min(text.length(), event.sentenceEnd()));
        return sentence.length() <= LONGEST_SENTENCE && !sentence.strip().contains("\n") ? sentence : "";
    }

    private static boolean hasStatus(OurEvent event, String wanted) {
        return (event.status().equals("asserted") ? "happened" : event.status()).equals(wanted);
    }

    private static boolean takesPart(String name, List<String> participants) {
        String wanted = name.toLowerCase(Locale.ROOT);
        Set<String> names = ALIASES.stream()
                .filter(alias -> alias.contains(wanted))
                .findFirst()
                .orElse(Set.of(wanted));
        return participants.stream()
                .map(each ->
                        " " + NO_NAME.matcher(each.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ")
                .anyMatch(each -> names.stream().anyMatch(alias -> each.contains(" " + alias + " ")));
    }

    private static String folded(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }
}
