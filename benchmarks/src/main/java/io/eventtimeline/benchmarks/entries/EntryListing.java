package io.eventtimeline.benchmarks.entries;

import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EntryParticipant;
import io.eventtimeline.contracts.Evidence;
import io.eventtimeline.contracts.TimelineEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Entries in order of time, those without a date last, as a reader judges them.
///
///     12  2016-07-13  day  Russia and NATO held a session
///         who: Russia, NATO; sources: Northern Wire
///         "The latest session was held on July 13."
///         repeats 11: the same sentence and date
final class EntryListing {
    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Comparator<TimelineEntry> BY_TIME =
            Comparator.comparing(EntryListing::firstDay).thenComparing(TimelineEntry::id);

    private final List<TimelineEntry> entries;
    private final Map<String, Integer> firstWithSentence = new HashMap<>();

    EntryListing(List<TimelineEntry> entries) {
        this.entries = entries.stream().sorted(BY_TIME).toList();
        for (int at = 0; at < this.entries.size(); at++) {
            int number = at + 1;
            sentences(this.entries.get(at)).forEach(sentence -> firstWithSentence.putIfAbsent(sentence, number));
        }
    }

    /// @param skip how many come before the first that is listed
    String text(int skip, int count) {
        var text = new StringBuilder();
        int end = Math.min(entries.size(), skip + count);
        int repeats = 0;
        for (int at = skip; at < end; at++) {
            Optional<Integer> repeated = repeated(at);
            repeats += repeated.isPresent() ? 1 : 0;
            text.append(entry(at, repeated));
        }
        return text.append("%d entries of %d, %d repeat another one%n"
                        .formatted(Math.max(0, end - skip), entries.size(), repeats))
                .toString();
    }

    /// The number of an earlier entry with the same date and a sentence of this one.
    private Optional<Integer> repeated(int at) {
        return sentences(entries.get(at)).stream()
                .map(sentence -> firstWithSentence.getOrDefault(sentence, at + 1))
                .filter(number -> number <= at)
                .findFirst();
    }

    private String entry(int at, Optional<Integer> repeated) {
        TimelineEntry entry = entries.get(at);
        String who = entry.who().stream().map(EntryParticipant::name).collect(Collectors.joining(", "));
        String date = entry.when().isDated() ? String.valueOf(entry.when().edtf()) : "no date";
        String precision = entry.when().precision().name().toLowerCase(Locale.ROOT);
        return "%4d  %s  %s  %s  (%s)%n      who: %s; sources: %s%n      \"%s\"%n%s%n"
                .formatted(
                        at + 1,
                        date,
                        precision,
                        entry.what().summary(),
                        entry.what().status().name().toLowerCase(Locale.ROOT),
                        who.isEmpty() ? "-" : who,
                        sources(entry),
                        SPACES.matcher(evidence(entry).sentence())
                                .replaceAll(" ")
                                .strip(),
                        repeated.map(number -> "      repeats " + number + ": the same sentence and date\n")
                                .orElse(""));
    }

    private static String sources(TimelineEntry entry) {
        String publishers = entry.publishers().isEmpty() ? "unnamed" : String.join(", ", entry.publishers());
        return publishers + " (" + entry.articles() + (entry.articles() == 1 ? " article)" : " articles)");
    }

    private static Evidence evidence(TimelineEntry entry) {
        return entry.mentions().getFirst().event().evidence();
    }

    private static List<String> sentences(TimelineEntry entry) {
        return entry.mentions().stream()
                .map(mention -> sentence(mention.event(), entry))
                .toList();
    }

    private static String sentence(DatedEvent event, TimelineEntry entry) {
        Evidence evidence = event.evidence();
        return String.join(
                " ",
                event.articleId(),
                evidence.part().name(),
                String.valueOf(evidence.sentenceStart()),
                String.valueOf(entry.when().edtf()));
    }

    private static LocalDate firstDay(TimelineEntry entry) {
        if (entry.when().earliest() != null) {
            return entry.when().earliest();
        }
        return entry.when().latest() == null ? LocalDate.MAX : entry.when().latest();
    }
}
