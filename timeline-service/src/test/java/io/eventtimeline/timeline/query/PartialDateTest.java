package io.eventtimeline.timeline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2016, 2016-01-01, 2017-01-01",
        "2016-12, 2016-12-01, 2017-01-01",
        "2016-02-29, 2016-02-29, 2016-03-01",
        "201X, 2010-01-01, 2020-01-01",
        "19XX, 1900-01-01, 2000-01-01",
        "2016-36, 2016-10-01, 2017-01-01",
        "2016-41, 2016-07-01, 2017-01-01",
        "-0043, -0043-01-01, -0042-01-01"
    })
    void a_partial_date_has_a_first_day_and_a_day_after_its_last(String text, String first, String endExclusive) {
        PartialDate date = PartialDate.parse("from", text);
        assertThat(date.first()).hasToString(first);
        assertThat(date.endExclusive()).hasToString(endExclusive);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "July",
                "16",
                "2016-7",
                "2016-13",
                "2016-02-30",
                "201X-05",
                "2016-37",
                "2016-07-13T10:00",
                "XXXX-07-13"
            })
    void what_is_no_date_is_refused_by_name(String text) {
        assertThatThrownBy(() -> PartialDate.parse("to", text))
                .hasMessageContaining("'to'")
                .hasMessageContaining(text);
    }
}
