package io.eventtimeline.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
    @Test
    void the_day_is_the_one_written_in_its_own_offset() {
        assertThat(PublicationDate.of("2016-08-16T23:30:00-07:00").day()).contains(LocalDate.of(2016, 8, 16));
    }

    @Test
    void a_clock_time_without_an_offset_is_as_good() {
        assertThat(PublicationDate.of("1998-02-13T14:26").day()).contains(LocalDate.of(1998, 2, 13));
        assertThat(PublicationDate.of("1998-02-13T14:26:00").day()).contains(LocalDate.of(1998, 2, 13));
    }

    @Test
    void a_month_has_no_day() {
        PublicationDate august = PublicationDate.of("2016-08");
        assertThat(august.day()).isEmpty();
        assertThat(august.month()).contains(YearMonth.of(2016, 8));
        assertThat(august.firstDay()).isEqualTo(LocalDate.of(2016, 8, 1));
    }

    @Test
    void a_year_has_no_month() {
        assertThat(PublicationDate.of("2016").month()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2016-8-1",
                "16.08.2016",
                "2016-02-30",
                "2016-13",
                "2016-08-16T25:30",
                "2016-08-16T10:30+2",
                ""
            })
    void what_is_no_date_is_refused(String text) {
        assertThatThrownBy(() -> PublicationDate.of(text))
                .isInstanceOf(InvalidRecord.class)
                .hasMessageStartingWith("published ");
    }
}
