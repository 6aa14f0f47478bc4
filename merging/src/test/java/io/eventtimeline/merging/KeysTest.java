package io.eventtimeline.merging;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.EventTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which articles of one subject meet.
class KeysTest {
    @ParameterizedTest
    @CsvSource({
        // published, says, published, says, meet
        "2016-08-04, none, 2016-08-30, none, true",
        "2016-08-04, none, 2016-07-30, none, true",
        "2016-08-04, none, 2016-06-30, none, false",
        "2016-08-04, 2016-03-13, 2016-03-14, none, true",
        "2016-08-04, 2016-03-13, 2017-01-02, 2016-03, true",
        "2016-08-04, 2016-03-13, 2017-01-02, 2016-04, false",
        "2016-08-04, 1953, 2011-02-03, 1953-01-31, true",
        "2016-08-04, 1953, 2011-02-03, 1954-01-31, false",
    })
    void mentions_meet_where_a_month_of_theirs_is_the_same(
            String published, String says, String otherPublished, String otherSays, boolean meet) {
        Keys one = keys("a", published, says);
        Keys other = keys("b", otherPublished, otherSays);

        assertThat(one.meets(other)).isEqualTo(meet);
        assertThat(other.meets(one)).isEqualTo(meet);
    }

    @Test
    void neighbouring_months_of_a_subject_are_one_run() {
        Keys keys = keys("a", "2016-08-04", "2016-09-13");

        assertThat(keys.all()).hasSize(1 + 3);
        assertThat(keys.runs())
                .hasSize(1 + 1)
                .anySatisfy(run -> assertThat(run.to() - run.from()).isEqualTo(2));
    }

    private static Keys keys(String article, String published, String says) {
        EventTime when = says.equals("none") ? EventTime.UNDATED : Sample.day(says);
        return Keys.of(Sample.mentions(Sample.article(
                        article,
                        published,
                        "Wire",
                        List.of("avalanche"),
                        Sample.event(article, published, "An avalanche fell", "fell", "disaster", when)))
                .getFirst());
    }
}
