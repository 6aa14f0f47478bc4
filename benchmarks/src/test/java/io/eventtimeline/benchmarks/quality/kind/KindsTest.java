package io.eventtimeline.benchmarks.quality.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.benchmarks.quality.gold.Expression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {
    @ParameterizedTest
    @CsvSource({
        "last Friday, 2016-08-12, WEEKDAY",
        "July 13, 2016-07-13, MONTH_DAY",
        "13, 2016-07-13, MONTH_DAY",
        "the 3rd of May, 2016-05-03, MONTH_DAY",
        "early July, 2016-07, MONTH",
        "May 2014, 2014-05, MONTH_YEAR",
        "'July 13, 2016', 2016-07-13, FULL_DATE",
        "13/07/2016, 2016-07-13, FULL_DATE",
        "2016-07-13, 2016-07-13, FULL_DATE",
        "the end of 2014, 2014, YEAR",
        "480 BC, BC0480, YEAR",
        "two years ago, 2014, AGO",
        "a month earlier, 2016-07, AGO",
        "year-earlier, 2015, AGO",
        "the past three days, P3D, DURATION",
        "several weeks, PXW, DURATION",
        "6:30 p.m. Friday, 2016-08-12T18:30, CLOCK",
        "Friday night, 2016-08-12TNI, CLOCK",
        "every Tuesday, XXXX-WXX-2, SET",
        "daily, P1D, SET",
        "the 1990s, 199, DECADE",
        "the '80s, 198, DECADE",
        "the 19th century, 18, DECADE",
        "the second quarter, 2016-Q2, FISCAL",
        "fiscal 2015, 2015, FISCAL",
        "the first half of 2014, 2014-H1, FISCAL",
        "recently, PAST_REF, VAGUE",
        "now, PRESENT_REF, VAGUE",
        "late yesterday, 2016-08-15, DAY_NAME",
        "the day before, 2016-07-12, ANCHORED",
        "two days later, 2016-07-15, ANCHORED",
        "later that year, 2014, ANCHORED",
        "last month, 2016-07, DEICTIC",
        "last summer, 2015-SU, SEASON",
        "the weekend, 2016-W33-WE, SEASON",
        "Christmas, 2015-12-25, SEASON"
    })
    void each_expression_is_of_one_kind_by_its_words(String words, String value, Kind kind) {
        assertThat(Kinds.of(Expression.gold(0, words.length(), "DATE", value), words))
                .isEqualTo(kind);
    }
}
