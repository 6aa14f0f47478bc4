package io.eventtimeline.timeline.export;

import static io.eventtimeline.timeline.Extractions.time;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Precision;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2016-07-13            | DAY      | 13 July 2016
            2016-07               | MONTH    | July 2016
            2016                  | YEAR     | 2016
            2016-33               | QUARTER  | the first quarter of 2016
            2014-22               | SEASON   | summer 2014
            2014-41               | HALF     | the second half of 2014
            199X                  | DECADE   | the 1990s
            18XX                  | CENTURY  | the 19th century
            20XX                  | CENTURY  | the 21st century
            1XXX                  | MILLENNIUM | the 2nd millennium
            0079                  | YEAR     | AD 79
            -0043-03-15           | DAY      | 15 March 44 BC
            -0488/-0479           | DECADE   | 489 BC to 480 BC
            2016-08-08/2016-08-14 | WEEK     | the week of 8 August 2016
            2016-08-13/2016-08-14 | WEEKEND  | the weekend of 13 August 2016
            1979/1989             | INTERVAL | 1979 to 1989
            ../1989               | INTERVAL | until 1989
            2010/..               | INTERVAL | from 2010 on
            XXXX-07-13            | DAY      | 13 July, year not known
            2016-57               | UNKNOWN  | 2016-57
            """)
    void a_date_is_told_as_exactly_as_it_is_known(String edtf, Precision precision, String words) {
        assertThat(DateWords.of(time(edtf, null, null, precision))).isEqualTo(words);
    }

    @Test
    void doubt_is_told_and_so_is_the_clock() {
        LocalDate day = LocalDate.of(2016, 7, 5);
        EventTime doubtful = new EventTime(
                "2016-07-05?", day, day.plusDays(1), Precision.MINUTE, true, true, Basis.STATED, "18:00", null, null);
        assertThat(DateWords.of(doubtful)).isEqualTo("around 5 July 2016, 18:00 (uncertain)");
        assertThat(DateWords.of(EventTime.UNDATED)).isEqualTo("date not known");
    }
}
