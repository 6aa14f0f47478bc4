package io.eventtimeline.pages.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.PublicationDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2016-08-16                        | 2016-08-16
            2016-08-16T10:30:00+02:00         | 2016-08-16T10:30:00+02:00
            2016-08-16T10:30:00+0200          | 2016-08-16T10:30:00+02:00
            2016-08-16 10:30:00               | 2016-08-16T10:30:00
            2016-08-16T08:30:00.123Z          | 2016-08-16T08:30:00Z
            2016-08-16T25:00:00Z              | 2016-08-16
            20160816                          | 2016-08-16
            20160816103000                    | 2016-08-16
            Tue, 16 Aug 2016 08:30:00 GMT     | 2016-08-16
            16.08.2016 - 10:30 Uhr            | 2016-08-16
            """)
    void machines_dates_are_read_in_their_many_forms(String value, String date) {
        assertThat(Moment.read(value, false)).contains(PublicationDate.of(date));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "yesterday", "2016", "2016-13-45", "99999999", "0000-00-00", "${date}"})
    void what_is_no_date_is_none(String value) {
        assertThat(Moment.read(value, false)).isEmpty();
    }
}
