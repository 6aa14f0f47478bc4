package io.eventtimeline.extraction.time.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({
        "DAY, 2016-07-13, 2016-07-14, 2016-07-13, 2016-07-13",
        "WEEK, 2016-07-11, 2016-07-18, 2016-W28, 2016-07-11/2016-07-17",
        "WEEKEND, 2016-07-16, 2016-07-18, 2016-W28-WE, 2016-07-16/2016-07-17",
        "MONTH, 2016-07-01, 2016-08-01, 2016-07, 2016-07",
        "QUARTER, 2016-07-01, 2016-10-01, 2016-Q3, 2016-35",
        "SEASON, 2016-06-01, 2016-09-01, 2016-SU, 2016-22",
        "HALF, 2016-07-01, 2017-01-01, 2016-H2, 2016-41",
        "YEAR, 2016-01-01, 2017-01-01, 2016, 2016",
        "DECADE, 2010-01-01, 2020-01-01, 201, 201X",
        "CENTURY, 2000-01-01, 2100-01-01, 20, 20XX"
    })
    void the_spans_that_hold_july_13th_2016(Grain grain, LocalDate from, LocalDate until, String timex, String edtf) {
        var span = new Span(LocalDate.of(2016, 7, 13), grain);
        assertThat(span.from()).isEqualTo(from);
        assertThat(span.until()).isEqualTo(until);
        assertThat(span.timex()).isEqualTo(timex);
        assertThat(span.edtf()).isEqualTo(edtf);
    }

    @Test
    void winter_is_named_by_the_year_it_begins_in() {
        assertThat(new Span(LocalDate.of(2017, 1, 5), Grain.SEASON).timex()).isEqualTo("2016-WI");
    }

    @Test
    void a_week_over_new_year_belongs_to_the_year_of_its_thursday() {
        assertThat(new Span(LocalDate.of(2009, 1, 1), Grain.WEEK).timex()).isEqualTo("2009-W01");
        assertThat(new Span(LocalDate.of(2010, 1, 1), Grain.WEEK).timex()).isEqualTo("2009-W53");
    }

    @Test
    void a_year_before_christ_is_counted_from_one_in_timex_and_from_zero_in_edtf() {
        Span span = Span.year(-479);
        assertThat(span.timex()).isEqualTo("BC0480");
        assertThat(span.edtf()).isEqualTo("-0479");
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 31, 2016-08-13",
        "WEEK, -1, 2016-W27",
        "MONTH, 6, 2017-01",
        "QUARTER, -3, 2015-Q4",
        "DECADE, -2, 199"
    })
    void moving_a_span_keeps_its_width(Grain grain, int by, String timex) {
        assertThat(new Span(LocalDate.of(2016, 7, 13), grain).plus(by).timex()).isEqualTo(timex);
    }
}
