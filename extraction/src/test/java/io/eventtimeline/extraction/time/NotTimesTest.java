package io.eventtimeline.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotTimesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The log is at https://example.com/2015/06/02/flood.html for all.",
                "See www.example.com/2015/june/2 for more.",
                "The file report-2014.pdf was lost.",
                "Write to desk2014@example.com for more.",
                "The MAR index rose.",
                "The shop at 1990 Elm Street, Suite 2000, was shut.",
                "They met on June 31, 2015.",
                "They met on 30 February.",
                "They met from 30 to 31 June 2015.",
                "She scored ten goals last season.",
                "He left school at 18.",
            })
    void what_only_looks_like_a_time_is_none(String text) {
        assertThat(Reader.values("2016-08-16", text)).isEmpty();
    }

    @Test
    void dates_beside_addresses_and_in_capitals_stay() {
        assertThat(Reader.values("2016-08-16", "On May 3, 2015 (www.example.com) it sank."))
                .containsExactly("2015-05-03");
        assertThat(Reader.values("2016-08-16", "THE SHIP SANK IN DEC NEAR RIGA."))
                .containsExactly("2015-12");
        assertThat(Reader.values("2016-08-16", "It sank on 12 DEC 2015.")).containsExactly("2015-12-12");
    }
}
