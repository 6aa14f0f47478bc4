package io.eventtimeline.benchmarks.quality.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.benchmarks.quality.gold.Expression;
import io.eventtimeline.benchmarks.quality.gold.GoldDocument;
import io.eventtimeline.benchmarks.quality.gold.GoldSet;
import io.eventtimeline.benchmarks.quality.score.Judgement;
import io.eventtimeline.benchmarks.quality.score.Judging;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.extraction.time.TimeTagger;
import io.eventtimeline.extraction.time.rules.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final String TEXT = "The council met on July 13. Theresa May came last month, and nobody else.";

    /// July 13 is right, "last month" has another value in gold, "nobody" is no time that we find.
    private static final GoldSet SET = new GoldSet(
            "council",
            List.of(GoldDocument.of(
                    "council-1",
                    Optional.of(PublicationDate.of("2016-08-16")),
                    TEXT,
                    List.of(
                            expression("July 13", "2016-07-13"),
                            expression("last month", "2016-06"),
                            expression("nobody", "PAST_REF")))));

    private final List<Judgement> judgements = new Judging(TimeTagger.english()).of(SET);

    @Test
    void a_set_has_a_row_of_f1_with_precision_and_recall() {
        String table = new FigureTable(Map.of("council", judgements)).text();

        assertThat(table)
                .contains("| council | 3 | 2 | 80.00 (100.00, 66.67) | 80.00 (100.00, 66.67) | 40.00 (50.00, 33.33) |");
    }

    @Test
    void each_sort_has_a_row_of_what_was_found_and_right() {
        assertThat(new KindTable(judgements).text())
                .contains(
                        "| month and day | 1 | 1 | 1 | 1 (100 %) | 0 |",
                        "| 'last week', 'this year' | 1 | 1 | 1 | 0 (0 %) | 0 |");
    }

    @Test
    void errors_are_told_sort_by_sort_with_the_rule_and_the_sentence() {
        assertThat(new ErrorList("council", judgements, 9).text())
                .contains(
                        "## council, 'last week', 'this year': 1 of 1",
                        "gold \"last month\" DATE 2016-06, ours \"last month\" DATE 2016-07 (deictic-unit: ",
                        "council-1 2016-08-16: The council met on July 13. Theresa May came [last month], and nobody else.",
                        "missed       gold \"nobody\"")
                .doesNotContain("month and day");
    }

    @Test
    void coverage_counts_each_rule_and_names_those_that_never_fired() {
        var coverage = new Coverage(RuleBook.english());
        coverage.read(SET);

        assertThat(coverage.text())
                .contains("| month-day | 1: 1 right, 0 wrong, 0 false |")
                .contains("| deictic-unit | 1: 0 right, 1 wrong, 0 false |")
                .contains("| name-not-month | 1 |")
                .contains("| ago | - |");
        assertThat(coverage.neverFired()).contains("ago", "weekday").doesNotContain("deictic-unit");
    }

    private static Expression expression(String words, String value) {
        int start = TEXT.indexOf(words);
        return Expression.gold(start, start + words.length(), "DATE", value);
    }
}
