package io.eventtimeline.benchmarks.quality.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.benchmarks.quality.gold.Expression;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeEndsTest {
    @ParameterizedTest
    @CsvSource({
        "from [1979] to [1989], true",
        "the war of [1979]-[1989], true",
        "between [March] and [May], true",
        "in [March] and [May], false",
        "on [June 3] he told [Friday]'s meeting, false"
    })
    void both_ends_are_known_by_the_words_between_them(String marked, boolean range) {
        int first = marked.indexOf('[');
        int second = marked.lastIndexOf('[') - 2;
        String text = marked.replaceAll("[\\[\\]]", "");
        List<Expression> ends = List.of(
                Expression.gold(first, marked.indexOf(']') - 1, "DATE", "a"),
                Expression.gold(second, marked.lastIndexOf(']') - 3, "DATE", "b"));

        assertThat(RangeEnds.hold(text, ends, 0)).isEqualTo(range);
        assertThat(RangeEnds.hold(text, ends, 1)).isEqualTo(range);
    }
}
