package io.eventtimeline.extraction.time.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearlyTest {
    @ParameterizedTest
    @CsvSource({
        "1818-03-22",
        "1943-04-25",
        "1961-04-02",
        "1999-04-04",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2016-03-27",
        "2019-04-21",
        "2024-03-31",
        "2038-04-25",
        "2049-04-18"
    })
    void easter_is_where_the_almanacs_have_it(LocalDate sunday) {
        assertThat(new Yearly.Easter(0).in(sunday.getYear()).from()).isEqualTo(sunday);
        assertThat(sunday.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(new Yearly.Easter(-2).in(sunday.getYear()).from()).isEqualTo(sunday.minusDays(2));
    }

    @Test
    void weekdays_are_counted_from_either_end_of_the_month() {
        assertThat(new Yearly.NthWeekday(4, DayOfWeek.THURSDAY, 11, 0).in(2016).from())
                .isEqualTo("2016-11-24");
        assertThat(new Yearly.NthWeekday(-1, DayOfWeek.MONDAY, 5, 0).in(2016).from())
                .isEqualTo("2016-05-30");
        assertThat(new Yearly.NthWeekday(1, DayOfWeek.MONDAY, 11, 1).in(2016).from())
                .isEqualTo("2016-11-08");
    }
}
