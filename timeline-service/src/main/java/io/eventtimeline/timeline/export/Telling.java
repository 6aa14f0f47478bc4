package io.eventtimeline.timeline.export;

import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EntryMention;
import io.eventtimeline.contracts.EntryParticipant;
import io.eventtimeline.contracts.Place;
import io.eventtimeline.contracts.Source;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.contracts.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An entry told to people, line by line: when, whether it is so, who and where, and the sentences that say it.
///
///     13 July 2016
///     NATO-Russia Council · Brussels
///     2 articles, 1 independent source
///     "The council met on July 13." (The Example Gazette, https://gazette.example/council)
final class Telling {
    private static final int MOST_SENTENCES = 5;

    private Telling() {}

    static List<String> lines(TimelineEntry entry) {
        List<String> lines = new ArrayList<>();
        Status status = entry.what().status();
        lines.add(DateWords.of(entry.when()) + (status == Status.ASSERTED ? "" : " · " + Words.of(status)));
        String around = Stream.concat(
                        entry.who().stream().map(EntryParticipant::name),
                        entry.where().stream().map(Place::name))
                .map(PlainText::line)
                .distinct()
                .collect(Collectors.joining(" · "));
        if (!around.isEmpty()) {
            lines.add(around);
        }
        lines.add(count(entry.articles(), "article") + ", " + count(entry.independentSources(), "independent source"));
        entry.mentions().stream()
                .limit(MOST_SENTENCES)
                .map(EntryMention::event)
                .map(Telling::sentence)
                .forEach(lines::add);
        if (entry.mentions().size() > MOST_SENTENCES) {
            lines.add("and " + (entry.mentions().size() - MOST_SENTENCES) + " more");
        }
        return lines;
    }

    private static String sentence(DatedEvent event) {
        Source source = event.source();
        String from = Stream.of(
                        source.publisher(), PlainText.webAddress(source.url()).orElse(null))
                .filter(Objects::nonNull)
                .map(PlainText::line)
                .collect(Collectors.joining(", "));
        return "\"" + PlainText.line(event.evidence().sentence()) + "\"" + (from.isEmpty() ? "" : " (" + from + ")");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
