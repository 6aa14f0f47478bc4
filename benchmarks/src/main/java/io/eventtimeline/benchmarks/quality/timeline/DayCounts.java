package io.eventtimeline.benchmarks.quality.timeline;

import io.eventtimeline.benchmarks.quality.event.OurEvent;
import io.eventtimeline.benchmarks.quality.event.ReadDocument;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many articles of a story speak for each day: with an event of that very day, or by their publication.
final class DayCounts {
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(T.*)?");

    private final Map<String, Integer> published = new HashMap<>();
    private final Map<String, Integer> inWords = new HashMap<>();
    private final Map<String, Integer> dated = new HashMap<>();
    private final Map<String, Integer> bySimpleRule = new HashMap<>();

    /// @param byRule the same article, its events dated by the simple rule
    void add(ReadDocument article, ReadDocument byRule) {
        article.gold().published().ifPresent(day -> count(published, Set.of(day.toString())));
        count(dated, days(article, event -> true));
        count(inWords, days(article, event -> !event.basis().equals("publication")));
        count(bySimpleRule, days(byRule, event -> true));
    }

    Map<String, Integer> published() {
        return published;
    }

    /// Without the events that only have the day of publication.
    Map<String, Integer> inWords() {
        return inWords;
    }

    Map<String, Integer> dated() {
        return dated;
    }

    Map<String, Integer> bySimpleRule() {
        return bySimpleRule;
    }

    private static void count(Map<String, Integer> counts, Collection<String> days) {
        days.forEach(day -> counts.merge(day, 1, Integer::sum));
    }

    private static Set<String> days(ReadDocument article, Predicate<OurEvent> which) {
        var days = new HashSet<String>();
        article.events().stream()
                .filter(which)
                .map(OurEvent::date)
                .flatMap(Optional::stream)
                .map(DAY::matcher)
                .filter(Matcher::matches)
                .forEach(day -> days.add(day.group(1)));
        return days;
    }
}
