package io.eventtimeline.extraction.time.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {
    @ParameterizedTest
    @CsvSource({
        "2016-08-16, 7, 13, PAST, 2016-07-13",
        "2016-08-16, 7, 13, OPEN, 2016-07-13",
        "2016-01-05, 12, 20, PAST, 2015-12-20",
        "2016-08-16, 10, 1, FUTURE, 2016-10-01",
        "2016-12-16, 1, 5, FUTURE, 2017-01-05",
        "2016-11-16, 12, 7, PAST, 2016-12-07",
        "2016-08-16, 7, 30, FUTURE, 2016-07-30",
        "2015-08-16, 2, 29, PAST, 2012-02-29"
    })
    void tense_chooses_the_year_unless_the_other_one_is_much_nearer(
            LocalDate published, int month, int day, Tense tense, LocalDate chosen) {
        assertThat(Years.nearest(Span.day(published), month, day, tense)
                        .orElseThrow()
                        .from())
                .isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource({"1939-12-10, 2, 1940-02", "1939-12-10, 11, 1939-11", "1939-09-17, 10, 1939-10"})
    void in_a_history_time_goes_on(LocalDate focus, int month, String chosen) {
        assertThat(Years.goingOn(Span.day(focus), month, 0).orElseThrow().timex())
                .isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource({"98, 2016, 1998", "16, 2016, 2016", "45, 2009, 1945", "5, 1998, 2005"})
    void two_digits_are_the_year_nearest_to_publication(int digits, int near, int year) {
        assertThat(Years.full(digits, OptionalInt.of(near))).isEqualTo(year);
    }
}
