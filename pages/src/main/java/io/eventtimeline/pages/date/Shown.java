package io.eventtimeline.pages.date;

import io.eventtimeline.pages.found.Found;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The day that readers see beside the headline goes before what the page tells machines, where there is a
/// reason for the difference: "yesterday" in the text is the day before the one that is shown.
///
/// - machines are told `2018-12-31T23:11:59+00:00`, readers January 1: it was January 1 where it was written;
/// - machines are told that it was published on Tuesday and changed on Saturday, readers see Saturday;
/// - machines are told one day in one place and the day that readers see in another.
final class Shown {
    private static final double SURE = 0.3;
    /// As a date that the page's markup calls one.
    private static final double MARKED = 0.7;

    private Shown() {}

    /// @param script the day that the page hands to its scripts, looked for only where it can decide
    static Clue instead(Clue told, List<Clue> clues, Supplier<Optional<Clue>> script) {
        Optional<Clue> shown = clues.stream()
                .filter(clue -> clue.shown() && clue.of() == Clue.Of.PUBLICATION && clue.confidence() >= SURE)
                .reduce((a, b) -> b.confidence() > a.confidence() ? b : a);
        boolean shownToo =
                clues.stream().anyMatch(clue -> clue.shown() && clue.day().equals(told.day()));
        return shown.filter(clue -> !shownToo && (isExplained(clue, told, clues) || isConfirmed(clue, script)))
                .map(clue ->
                        new Clue(new Found<>(clue.date().value(), clue.date().from(), 0.8), clue.of(), true))
                .orElse(told);
    }

    private static boolean isExplained(Clue shown, Clue told, List<Clue> clues) {
        boolean nextDay = Math.abs(ChronoUnit.DAYS.between(shown.day(), told.day())) == 1;
        return (told.isUniversalTime() && nextDay)
                || (shown.day().isAfter(told.day())
                        && clues.stream()
                                .anyMatch(clue -> clue.of() == Clue.Of.CHANGE
                                        && clue.day().equals(shown.day())));
    }

    /// `<time datetime="2016-08-16">`, and `"publishDate":"2016-08-16"` in a script.
    private static boolean isConfirmed(Clue shown, Supplier<Optional<Clue>> script) {
        return shown.confidence() >= MARKED
                && script.get()
                        .filter(clue -> clue.confidence() > SURE && clue.day().equals(shown.day()))
                        .isPresent();
    }
}
