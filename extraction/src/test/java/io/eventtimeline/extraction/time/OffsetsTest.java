package io.eventtimeline.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffsetsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He left two weeks before May 13, 1999. | 1999-04-29",
                "He left three days after July 4. | 2016-07-07",
                "He left a month after the June 3 vote. | 2016-07-03",
                "He left a day before Monday. | 2016-08-14",
            })
    void a_length_counted_from_a_day_has_its_day(String text, String edtf) {
        TimeMention length = Reader.mentions("2016-08-16", text).getFirst();
        assertThat(length.timex().type()).isEqualTo(Timex.Type.DURATION);
        assertThat(length.when().edtf()).isEqualTo(edtf);
    }

    @Test
    void a_length_beside_a_date_has_none() {
        assertThat(Reader.mentions("2016-08-16", "It lasted two weeks, and on May 13 he left.")
                        .getFirst()
                        .when()
                        .isDated())
                .isFalse();
    }

    @Test
    void since_is_a_span_up_to_publication() {
        TimeMention since = Reader.last("2016-08-16", "It has lost ten ships since March.");
        assertThat(since.timex().value()).isEqualTo("2016-03");
        assertThat(since.range().orElseThrow().edtf()).isEqualTo("2016-03-01/2016-08-16");
        assertThat(Reader.last("", "It has lost ten ships since March 2015.").range())
                .isEmpty();
    }
}
