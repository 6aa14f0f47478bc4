package io.eventtimeline.benchmarks.quality.report;

import io.eventtimeline.benchmarks.quality.gold.Expression;
import io.eventtimeline.benchmarks.quality.score.Judgement;
import io.eventtimeline.benchmarks.quality.score.Judgement.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What went wrong, sort by sort, to work from.
///
///     ## month and day: 2 of 57
///     WRONG_VALUE  "July 13"  gold 2015-07-13, ours 2016-07-13 (month-day: the last July 13 before publication)
///         council 2016-08-16: The latest session was held on [July 13].
///
/// @param most errors of each sort
public record ErrorList(String set, List<Judgement> judgements, int most) {
    private static final int CONTEXT = 110;

    public String text() {
        var text = new StringBuilder();
        KindTable.byKind(judgements).forEach((kind, its) -> {
            List<Judgement> wrong = its.stream()
                    .filter(each -> each.verdict() != Verdict.RIGHT)
                    .sorted((one, other) -> one.verdict().compareTo(other.verdict()))
                    .toList();
            if (!wrong.isEmpty()) {
                text.append("\n## %s, %s: %d of %d\n".formatted(set, kind.title(), wrong.size(), its.size()));
                wrong.stream().limit(most).forEach(each -> text.append(told(each)));
            }
        });
        return text.toString();
    }

    private static String told(Judgement judgement) {
        String verdict = judgement.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "%-12s %s\n      %s %s: %s\n"
                .formatted(
                        verdict,
                        bothOf(judgement),
                        judgement.document().id(),
                        judgement.document().published().map(Object::toString).orElse("-"),
                        inContext(judgement));
    }

    private static String bothOf(Judgement judgement) {
        String text = judgement.document().text();
        String gold = judgement.gold().map(each -> "gold " + told(each, text)).orElse("no gold");
        String ours = judgement
                .ours()
                .map(each -> "ours " + told(each, text) + " (" + each.rule() + ": " + each.why() + ")")
                .orElse("not found");
        return gold + ", " + ours;
    }

    private static String told(Expression expression, String text) {
        return "\"%s\" %s %s".formatted(folded(expression.in(text)), expression.type(), expression.value());
    }

    private static String inContext(Judgement judgement) {
        String text = judgement.document().text();
        int start = judgement.expression().start();
        int end = judgement.expression().end();
        String before = text.substring(Math.max(0, start - CONTEXT), start);
        String after = text.substring(end, Math.min(text.length(), end + CONTEXT / 2));
        return folded(before + "[" + text.substring(start, end) + "]" + after);
    }

    private static String folded(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" "));
    }
}
