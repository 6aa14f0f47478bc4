package io.eventtimeline.benchmarks.quality.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSpanTest {
    @ParameterizedTest
    @CsvSource({
        "2009-W51, 2009-12-14/2009-12-20",
        "2009-W51-WE, 2009-12-19/2009-12-20",
        "2009-W51-3, 2009-12-16",
        "2016-Q2, 2016-34",
        "2016-Q2, 2016-04/2016-06",
        "2014-H1, 2014-40",
        "2014-H2, 2014-07/2014-12",
        "2014-SU, 2014-22",
        "2014-WI, 2014-12/2015-02",
        "199, 1990/1999",
        "199X, 199",
        "18, 18XX",
        "BC0480, -0479",
        "BC0480-08, -0479-08",
        "BC0001, -0000",
        "2016-08-12T18:00, 2016-08-12",
        "2016-07~, 2016-07",
        "2016-02-28/2016-02-29, 2016-02-28/2016-02-29",
        "P3D, P3D"
    })
    void two_spellings_of_the_same_days_are_the_same(String one, String other) {
        assertThat(DateSpan.areSame(Optional.of(one), Optional.of(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2016-07, 2016-07-01",
        "2016, 2017",
        "BC0480, 0480",
        "2016-Q1, 2016-Q2",
        "2009-W51, 2009-W51-WE",
        "P3D, P4D",
        "2016-02-30, 2016-02-29",
        "2015-W53-1, 2016-W53-1"
    })
    void other_days_are_not(String one, String other) {
        assertThat(DateSpan.areSame(Optional.of(one), Optional.of(other))).isFalse();
    }

    @Test
    void a_day_that_does_not_exist_is_no_date_and_only_the_same_as_itself() {
        assertThat(DateSpan.of("2016-02-30").isDate()).isFalse();
        assertThat(DateSpan.of("2016-13").isDate()).isFalse();
        assertThat(DateSpan.of("2016-02-30")).isEqualTo(DateSpan.of("2016-02-30"));
        assertThat(DateSpan.areSame(Optional.empty(), Optional.empty())).isFalse();
    }
}
