package io.eventtimeline.extraction.time;

import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.extraction.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Two dates with "to" between them are the ends of a range: "from [March 2015] until [last week]".
final class Ranges {
    private final Tokens tokens;

    Ranges(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The mentions with their ranges; those that a rule has already joined stay as they are.
    ///
    /// @param today the day of publication, where one is known: "since January" lasts up to it
    List<TimeMention> joined(List<TimeMention> mentions, Optional<LocalDate> today) {
        var joined = new ArrayList<>(mentions);
        for (int at = 0; at + 1 < joined.size(); at++) {
            TimeMention from = joined.get(at);
            TimeMention to = joined.get(at + 1);
            if (from.range().isEmpty() && to.range().isEmpty() && areEnds(from, to)) {
                int second = at + 1;
                range(from, to).ifPresent(range -> {
                    joined.set(second - 1, from.withRange(range));
                    joined.set(second, to.withRange(range));
                });
            }
        }
        today.ifPresent(day -> joined.replaceAll(mention -> since(mention, day.plusDays(1))));
        return List.copyOf(joined);
    }

    private TimeMention since(TimeMention mention, LocalDate untilExclusive) {
        int before = mention.firstToken() - 1;
        LocalDate earliest = mention.when().earliest();
        if (before < 0
                || mention.range().isPresent()
                || !tokens.is(before, "since")
                || earliest == null
                || !earliest.isBefore(untilExclusive)) {
            return mention;
        }
        String expression = tokens.text(before, mention.endToken());
        return mention.withRange(MentionWriter.interval(
                earliest,
                untilExclusive,
                mention.when().basis(),
                expression,
                mention.when().anchor()));
    }

    private boolean areEnds(TimeMention from, TimeMention to) {
        int between = from.endToken();
        if (to.firstToken() != between + 1) {
            return false;
        }
        int before = from.firstToken() - 1;
        boolean opened = before >= 0 && (tokens.is(before, "from") || tokens.is(before, "between"));
        boolean and = before >= 0 && tokens.is(before, "between") && tokens.is(between, "and");
        boolean until = tokens.is(between, "until") || tokens.is(between, "till") || tokens.is(between, "through");
        return and || until || (opened && tokens.is(between, "to")) || tokens.is(between, "\u2013");
    }

    Optional<EventTime> range(TimeMention from, TimeMention to) {
        LocalDate earliest = from.when().earliest();
        LocalDate latest = to.when().latest();
        if (earliest == null || latest == null || !earliest.isBefore(latest)) {
            return Optional.empty();
        }
        String expression = tokens.text(from.firstToken(), to.endToken());
        return Optional.of(MentionWriter.interval(
                earliest, latest, from.when().basis(), expression, from.when().anchor()));
    }
}
