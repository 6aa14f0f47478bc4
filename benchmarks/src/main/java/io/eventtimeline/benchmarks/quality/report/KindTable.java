package io.eventtimeline.benchmarks.quality.report;

import io.eventtimeline.benchmarks.quality.kind.Kind;
import io.eventtimeline.benchmarks.quality.kind.Kinds;
import io.eventtimeline.benchmarks.quality.score.Judgement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// A row a sort of expression. Ends of ranges and histories are counted a second time, in rows of their own.
///
///     | weekday | 243 | 242 | 240 | 230 (94.7 %) | 1 |
public record KindTable(List<Judgement> judgements) {
    private static final String HEAD = """

            | sort | gold | found | same extent | right value | false alarms |
            |---|---|---|---|---|---|
            """;

    public String text() {
        var text = new StringBuilder(HEAD);
        byKind(judgements).forEach((kind, its) -> text.append(row(kind.title(), KindCounts.of(its))));
        text.append(row("*of these: ends of ranges*", Judgement::inRange));
        text.append(row(
                "*of these: in histories*", judgement -> judgement.document().isNarrative()));
        return text.toString();
    }

    /// The sorts that occur, in the order of the tables.
    public static Map<Kind, List<Judgement>> byKind(List<Judgement> judgements) {
        var byKind = new LinkedHashMap<Kind, List<Judgement>>();
        for (Kind kind : Kind.values()) {
            List<Judgement> its =
                    judgements.stream().filter(each -> kindOf(each) == kind).toList();
            if (!its.isEmpty()) {
                byKind.put(kind, its);
            }
        }
        return byKind;
    }

    private static Kind kindOf(Judgement judgement) {
        return Kinds.of(judgement.expression(), judgement.document().text());
    }

    private String row(String title, Predicate<Judgement> which) {
        return row(title, KindCounts.of(judgements.stream().filter(which).toList()));
    }

    private static String row(String title, KindCounts counts) {
        return "| %s | %d | %d | %d | %s | %d |\n"
                .formatted(title, counts.gold(), counts.found(), counts.exact(), share(counts), counts.spurious());
    }

    private static String share(KindCounts counts) {
        return counts.gold() == 0
                ? "-"
                : "%d (%d %%)".formatted(counts.right(), Math.round(100.0 * counts.right() / counts.gold()));
    }
}
