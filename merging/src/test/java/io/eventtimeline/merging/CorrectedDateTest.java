package io.eventtimeline.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Precision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectedDateTest {
    @ParameterizedTest
    @CsvSource({
        "2016-07-13, 2016-07-13, 2016-07-14, DAY",
        "2016-07, 2016-07-01, 2016-08-01, MONTH",
        "2016, 2016-01-01, 2017-01-01, YEAR",
        "2016~, 2016-01-01, 2017-01-01, YEAR",
        "2016-34, 2016-04-01, 2016-07-01, QUARTER",
        "2016-41, 2016-07-01, 2017-01-01, HALF",
        "2016-24, 2016-12-01, 2017-03-01, SEASON",
        "201X, 2010-01-01, 2020-01-01, DECADE",
        "20XX, 2000-01-01, 2100-01-01, CENTURY",
        "2016-07-13/2016-07-15, 2016-07-13, 2016-07-16, INTERVAL",
        "2016/.., 2016-01-01, , INTERVAL",
        "../2016-07, , 2016-08-01, INTERVAL",
        "-0479, -0479-01-01, -0478-01-01, YEAR",
    })
    void a_date_by_hand_means_the_same_as_one_of_the_text(
            String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision) {
        EventTime when = CorrectedDate.of(edtf);

        assertThat(when.earliest()).isEqualTo(earliest);
        assertThat(when.latest()).isEqualTo(latest);
        assertThat(when.precision()).isEqualTo(precision);
        assertThat(when.edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2016-13-01", "2016-02-30", "2016-25", "2X", "../..", "2017/2016", "13.7.2016"})
    void what_is_no_date_is_refused_with_the_forms_that_can_be_read(String text) {
        assertThatThrownBy(() -> CorrectedDate.of(text))
                .isInstanceOf(InvalidRecord.class)
                .hasMessageContaining("write 2016, 2016-07");
    }
}
