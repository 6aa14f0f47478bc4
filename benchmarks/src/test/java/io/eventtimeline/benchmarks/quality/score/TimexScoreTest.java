package io.eventtimeline.benchmarks.quality.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.eventtimeline.benchmarks.quality.gold.Expression;
import io.eventtimeline.benchmarks.quality.gold.GoldDocument;
import io.eventtimeline.benchmarks.quality.score.Judgement.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimexScoreTest {
    /// Spans are what counts here; what stands in them does not.
    private static final String TEXT = "x".repeat(100);

    private static final double EXACT = 1e-12;

    @Test
    void a_longer_span_counts_for_relaxed_and_value_but_not_for_strict() {
        TimexScore score = score(List.of(date(10, 16, "2016-07-13")), List.of(date(7, 16, "2016-07-13")));

        assertThat(score.strict()).isEqualTo(new Share(0, 1, 1));
        assertThat(score.relaxed()).isEqualTo(new Share(1, 1, 1));
        assertThat(score.value()).isEqualTo(new Share(1, 1, 1));
    }

    @Test
    void one_of_three_is_missed_one_is_spurious_one_has_another_value() {
        TimexScore score = score(
                List.of(date(0, 5, "2016"), date(10, 15, "2017"), date(20, 25, "2018")),
                List.of(date(0, 5, "2016"), date(10, 15, "2007"), date(30, 35, "2019")));

        assertThat(score.strict()).isEqualTo(new Share(2, 3, 3));
        assertThat(score.value()).isEqualTo(new Share(1, 3, 3));
        assertThat(score.value().f1()).isCloseTo(100 / 3.0, within(EXACT));
    }

    @Test
    void precision_is_over_ours_and_recall_over_gold() {
        TimexScore score =
                score(List.of(date(0, 5, "2016")), List.of(date(0, 5, "2016"), date(6, 9, "2"), date(10, 15, "3")));

        assertThat(score.relaxed().precision()).isCloseTo(100 / 3.0, within(EXACT));
        assertThat(score.relaxed().recall()).isEqualTo(100);
        assertThat(score.relaxed().f1()).isCloseTo(50, within(EXACT));
    }

    @Test
    void the_same_span_is_paired_before_a_longer_overlap() {
        List<Judgement> judgements = judged(
                List.of(date(0, 20, "long"), date(20, 30, "same")), List.of(date(18, 19, "a"), date(20, 30, "same")));

        assertThat(score(judgements).strict()).isEqualTo(new Share(1, 2, 2));
        assertThat(score(judgements).relaxed()).isEqualTo(new Share(2, 2, 2));
        assertThat(judgements).extracting(Judgement::verdict).containsExactly(Verdict.WRONG_VALUE, Verdict.RIGHT);
    }

    @Test
    void two_of_ours_over_one_of_gold_are_one_pair_the_longest() {
        List<Judgement> judgements = judged(List.of(date(0, 20, "b")), List.of(date(0, 5, "a"), date(6, 20, "b")));

        assertThat(score(judgements).relaxed()).isEqualTo(new Share(1, 2, 1));
        assertThat(score(judgements).value()).isEqualTo(new Share(1, 2, 1));
    }

    @Test
    void gold_without_a_value_counts_neither_for_nor_against_the_value() {
        TimexScore score = score(
                List.of(date(0, 5, "2016"), date(10, 15, "null"), date(20, 25, "")),
                List.of(date(0, 5, "2016"), date(10, 15, "2017")));

        assertThat(score.relaxed()).isEqualTo(new Share(2, 2, 3));
        assertThat(score.value()).isEqualTo(new Share(1, 1, 1));
    }

    @Test
    void of_nested_expressions_the_outermost_counts_and_a_value_over_a_whole_range_is_passed_over() {
        TimexScore score = score(
                List.of(date(0, 20, "2016-07"), date(5, 9, "2016")),
                List.of(date(0, 20, "2016-07"), date(30, 50, "2016-07-11/2016-07-13"), date(35, 40, "2016-07-11")));

        assertThat(score.strict()).isEqualTo(new Share(1, 2, 1));
    }

    @Test
    void what_begins_after_the_annotated_end_is_not_scored() {
        var document = document(50, List.of(date(45, 55, "2016"), date(50, 55, "2017")));

        List<Judgement> judgements = Judging.judged(document, List.of(date(45, 55, "2016"), date(60, 65, "2018")));

        assertThat(score(judgements).strict()).isEqualTo(new Share(1, 1, 1));
    }

    @Test
    void the_type_is_asked_of_pairs_alone() {
        Expression duration = Expression.gold(0, 5, "DURATION", "P1Y");

        assertThat(score(List.of(duration), List.of(date(0, 5, "P1Y"))).type()).isEqualTo(new Share(0, 1, 1));
        assertThat(score(List.of(duration), List.of(duration)).type()).isEqualTo(new Share(1, 1, 1));
    }

    @Test
    void nothing_at_all_is_zero_and_no_division_by_it() {
        assertThat(score(List.of(), List.of()).strict().f1()).isZero();
    }

    @Test
    void percentages_are_written_with_two_digits_of_the_number_itself() {
        assertThat(Share.written(88.125)).isEqualTo("88.12");
        assertThat(Share.written(100.0 * 2 / 3)).isEqualTo("66.67");
        assertThat(Share.written(0)).isEqualTo("0.00");
    }

    private static TimexScore score(List<Expression> gold, List<Expression> ours) {
        return score(judged(gold, ours));
    }

    private static TimexScore score(List<Judgement> judgements) {
        return TimexScore.of(judgements);
    }

    private static List<Judgement> judged(List<Expression> gold, List<Expression> ours) {
        return Judging.judged(document(TEXT.length(), gold), ours);
    }

    private static GoldDocument document(int annotatedEnd, List<Expression> gold) {
        return new GoldDocument(
                "a",
                Optional.empty(),
                Optional.empty(),
                TEXT,
                annotatedEnd,
                Optional.of(gold),
                List.of(),
                Optional.empty());
    }

    private static Expression date(int start, int end, String value) {
        return Expression.gold(start, end, "DATE", value);
    }
}
