package io.eventtimeline.benchmarks.quality.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// What became of our events, class by class: by type, by status, by what their date rests on.
///
///     | story | 55 | 53 | 28 of 38 (74 %) | 15 |
record EventTable(List<Outcome> outcomes) {
    private static final String COLUMNS =
            " | ours | an event in gold | right date, where gold has one | a date, where gold has none |\n|---|---|---|---|---|\n";

    /// One of ours.
    ///
    /// @param found whether gold has an event there
    /// @param datedInGold and a date for it; reporting verbs aside
    /// @param rightDate and that is ours
    /// @param undatedInGold and no date for it, though we give one
    record Outcome(OurEvent event, boolean found, boolean datedInGold, boolean rightDate, boolean undatedInGold) {}

    String text() {
        return by("type", OurEvent::type)
                + by("status", OurEvent::status)
                + by("basis of the date", OurEvent::basis)
                + by("rule of the date", OurEvent::rule);
    }

    private String by(String title, Function<OurEvent, String> which) {
        Map<String, List<Outcome>> classes = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            classes.computeIfAbsent(which.apply(outcome.event()), each -> new ArrayList<>())
                    .add(outcome);
        }
        var text = new StringBuilder("\n| " + title + COLUMNS);
        classes.forEach((name, its) -> text.append(row(name, its)));
        return text.toString();
    }

    private static String row(String name, List<Outcome> its) {
        long found = its.stream().filter(Outcome::found).count();
        long dated = its.stream().filter(Outcome::datedInGold).count();
        long right = its.stream().filter(Outcome::rightDate).count();
        long given = its.stream().filter(Outcome::undatedInGold).count();
        String share = dated == 0 ? "-" : "%d of %d (%d %%)".formatted(right, dated, Math.round(100.0 * right / dated));
        return "| %s | %d | %d | %s | %d |\n".formatted(name, its.size(), found, share, given);
    }
}
