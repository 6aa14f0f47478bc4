package io.eventtimeline.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberOrdersTest {
    @Test
    void a_date_that_reads_only_one_way_decides_the_others() {
        assertThat(Reader.values("2016-08-16", "The form of 25/06/2016 was answered on 05/07/2016."))
                .containsExactly("2016-06-25", "2016-07-05");
        assertThat(Reader.values("2016-08-16", "The form of 06/25/2016 was answered on 05/07/2016."))
                .containsExactly("2016-06-25", "2016-05-07");
    }

    @Test
    void without_such_a_date_those_in_words_decide() {
        TimeMention british = Reader.last("2016-08-16", "They met on 13 July 2016. The order is of 05/07/2016.");
        assertThat(british.timex().value()).isEqualTo("2016-07-05");
        assertThat(british.when().uncertain()).isFalse();
        assertThat(british.why()).contains("day first");
        TimeMention american = Reader.last("2016-08-16", "They met on July 13, 2016. The order is of 05/07/2016.");
        assertThat(american.timex().value()).isEqualTo("2016-05-07");
        assertThat(american.why()).contains("month first");
    }

    @Test
    void without_any_evidence_it_is_told_as_uncertain() {
        TimeMention open = Reader.last("2016-08-16", "The order is of 05/07/2016.");
        assertThat(open.timex().value()).isEqualTo("2016-05-07");
        assertThat(open.when().uncertain()).isTrue();
        assertThat(open.when().edtf()).isEqualTo("2016-05-07?");
    }

    @Test
    void evidence_for_both_is_none() {
        assertThat(Reader.last("2016-08-16", "Forms of 25/06/2016, of 06/25/2016 and of 05/07/2016.")
                        .when()
                        .uncertain())
                .isTrue();
    }

    @Test
    void the_same_number_twice_is_certain() {
        assertThat(Reader.last("2016-08-16", "The order is of 05/05/2016.")
                        .when()
                        .uncertain())
                .isFalse();
    }
}
