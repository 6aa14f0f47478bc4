package io.eventtimeline.merging;

import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EntryParticipant;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.contracts.What;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The best summary among those of the mentions: of the entry's type and status, with as many of those who took part
/// as there are, of a length that a list can show, of the entry's date; and else the earliest published.
final class EntrySummary {
    private static final int SHORTEST = 25;
    private static final int LONGEST = 140;
    private static final int LEADING = 3;

    private final List<DatedEvent> events;
    private final List<String> leading;
    private final EventTime when;

    EntrySummary(List<Mention> mentions, Cast cast, EventTime when) {
        this.events = mentions.stream().map(Mention::event).toList();
        this.leading = cast.who().stream()
                .limit(LEADING)
                .map(EntryParticipant::name)
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .toList();
        this.when = when;
    }

    What what() {
        String type = most(event -> event.what().type());
        Status status = most(event -> event.what().status());
        DatedEvent best = events.stream()
                .sorted(Comparator.comparingInt((DatedEvent event) -> worth(event, type, status))
                        .reversed())
                .findFirst()
                .orElseThrow();
        What what = best.what();
        return new What(what.summary(), what.trigger(), type, status, what.lemma());
    }

    private int worth(DatedEvent event, String type, Status status) {
        int worth = event.what().status() == status ? 8 : 0;
        worth += event.what().type().equals(type) ? 4 : 0;
        String summary = event.what().summary();
        for (String name : leading) {
            worth += summary.contains(name) ? 2 : 0;
        }
        worth += summary.length() >= SHORTEST && summary.length() <= LONGEST ? 3 : 0;
        return worth + (event.when().equals(when) ? 1 : 0);
    }

    /// What most mentions say, and among equals what the earliest says.
    private <T> T most(Function<DatedEvent, T> question) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        events.forEach(event -> counts.merge(question.apply(event), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue().reversed())
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
