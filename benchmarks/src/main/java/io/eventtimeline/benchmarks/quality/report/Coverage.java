package io.eventtimeline.benchmarks.quality.report;

import io.eventtimeline.benchmarks.quality.gold.Expression;
import io.eventtimeline.benchmarks.quality.gold.GoldDocument;
import io.eventtimeline.benchmarks.quality.gold.GoldSet;
import io.eventtimeline.benchmarks.quality.score.Judgement;
import io.eventtimeline.benchmarks.quality.score.Judgement.Verdict;
import io.eventtimeline.benchmarks.quality.score.Judging;
import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.TimeTagger;
import io.eventtimeline.extraction.time.rules.Rule;
import io.eventtimeline.extraction.time.rules.RuleBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Which rules fired how often, and how often what they found was right.
///
///     | ago | 41: 36 right, 4 wrong, 1 false |
///
/// A rule that means `nothing()` finds no expression: it has only how often it fired.
public final class Coverage {
    private static final String NEVER = "-";

    private final List<String> rules;
    private final TimeTagger tagger;
    private final Map<String, Map<String, Tally>> bySet = new HashMap<>();
    private final List<String> sets = new ArrayList<>();

    /// @param fired matches of the rule
    private record Tally(int fired, int right, int wrong, int spurious) {
        private static final Tally NONE = new Tally(0, 0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(fired + other.fired, right + other.right, wrong + other.wrong, spurious + other.spurious);
        }

        String cell() {
            if (fired == 0) {
                return NEVER;
            }
            return right + wrong + spurious == 0
                    ? String.valueOf(fired)
                    : "%d: %d right, %d wrong, %d false".formatted(fired, right, wrong, spurious);
        }
    }

    public Coverage(RuleBook book) {
        this.rules = book.rules().stream().map(Rule::name).toList();
        this.tagger = TimeTagger.of(book);
    }

    public void read(GoldSet set) {
        sets.add(set.name());
        for (GoldDocument document : set.documents()) {
            Tokens tokens = Tokens.of(document.text());
            tagger.matches(tokens, Sentences.of(tokens))
                    .forEach(match -> add(set, match.rule().name(), new Tally(1, 0, 0, 0)));
            new Judging(tagger)
                    .of(document)
                    .forEach(judgement ->
                            judgement.ours().map(Expression::rule).ifPresent(rule -> add(set, rule, tally(judgement))));
        }
    }

    public String text() {
        var text = new StringBuilder("\n| rule | " + String.join(" | ", sets) + " |\n");
        text.append("|---".repeat(sets.size() + 1)).append("|\n");
        rules.forEach(rule -> text.append(row(rule)));
        return text.append("\nNever fired: ")
                .append(String.join(", ", neverFired()))
                .append('\n')
                .toString();
    }

    /// The rules without a match in any set, in the order of the book.
    List<String> neverFired() {
        return rules.stream()
                .filter(rule ->
                        sets.stream().noneMatch(set -> tallyOf(set, rule).fired() > 0))
                .toList();
    }

    private String row(String rule) {
        return sets.stream()
                .map(set -> tallyOf(set, rule).cell())
                .collect(Collectors.joining(" | ", "| " + rule + " | ", " |\n"));
    }

    private Tally tallyOf(String set, String rule) {
        return bySet.getOrDefault(set, Map.of()).getOrDefault(rule, Tally.NONE);
    }

    private void add(GoldSet set, String rule, Tally tally) {
        bySet.computeIfAbsent(set.name(), each -> new HashMap<>()).merge(rule, tally, Tally::plus);
    }

    private static Tally tally(Judgement judgement) {
        if (judgement.verdict() == Verdict.SPURIOUS) {
            return new Tally(0, 0, 0, 1);
        }
        return judgement.hasRightValue() ? new Tally(0, 1, 0, 0) : new Tally(0, 0, 1, 0);
    }
}
