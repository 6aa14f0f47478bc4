package io.eventtimeline.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.PublicationDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How far a story and its ranges reach: the sentence, year or word at which it becomes another.
class StoryEdgesTest {
    private static final TimeTagger TAGGER = TimeTagger.english();
    private static final String HISTORY =
            "War broke out on April 12, 1861. The port fell on May 3, 1861. The first battle was fought on July 21, 1861. ";

    @Test
    void news_is_told_from_its_publication_date_and_a_history_from_the_date_told_last() {
        assertThat(lastOf("2009-12-19", "They met on May 3, 2009. In November they parted."))
                .isEqualTo("2009-11");
        assertThat(lastOf("2009-12-19", HISTORY + "In November the blockade began."))
                .isEqualTo("1861-11");
        assertThat(lastOf("2009-12-19", HISTORY + "On August 2 they withdrew.")).isEqualTo("1861-08-02");
    }

    @Test
    void a_date_that_only_bounds_another_does_not_move_the_story() {
        assertThat(lastOf("2009-12-19", HISTORY + "He had lived there since 1858. In September he left."))
                .isEqualTo("1861-09");
        assertThat(lastOf(
                        "2009-12-19",
                        HISTORY + "The fort was held until the truce of 1863. In September they marched."))
                .isEqualTo("1861-09");
    }

    @Test
    void what_is_to_come_does_not_move_the_story() {
        assertThat(lastOf("2009-12-19", HISTORY + "The attack was planned for 1863. In September they marched."))
                .isEqualTo("1861-09");
    }

    @Test
    void news_that_looks_back_stays_there_for_two_sentences_of_the_paragraph() {
        String flood = "The flood came on May 3, 1953. ";

        assertThat(lastOf("2016-08-16", flood + "On May 5 the army came.")).isEqualTo("1953-05-05");
        assertThat(lastOf("2016-08-16", flood + "It was night. On May 5 the army came."))
                .isEqualTo("1953-05-05");
        assertThat(lastOf("2016-08-16", flood + "It was night. Boats sank. On May 5 the army came."))
                .isEqualTo("2016-05-05");
        assertThat(lastOf("2016-08-16", flood + "\n\nOn May 5 the army came.")).isEqualTo("2016-05-05");
        assertThat(lastOf("2016-08-16", "The flood came on May 3, 2012. On May 5 the army came."))
                .isEqualTo("2016-05-05");
        assertThat(lastOf("2016-08-16", "The flood came on May 3, 2011. On May 5 the army came."))
                .isEqualTo("2011-05-05");
    }

    @Test
    void three_dates_of_long_ago_make_a_history_unless_as_many_are_of_these_days() {
        String two = "It began on May 3, 1953. It went on. It rose. It rose. It fell. It ended on June 4, 1954. ";

        assertThat(lastOf("2016-08-16", two + "It rose. It rose. It fell. In July they wept."))
                .isEqualTo("2016-07");
        assertThat(
                        lastOf(
                                "2016-08-16",
                                two
                                        + "The dike was mended on August 1, 1955. It rose. It rose. It fell. In October they wept."))
                .isEqualTo("1955-10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It rained from March 2015 until last week.        | 2015-03-01/2016-08-14",
                "It rained from July 3 to yesterday.               | 2016-07-03/2016-08-15",
                "It rained between July 3 and yesterday.           | 2016-07-03/2016-08-15",
                "It rained from last month through yesterday.      | 2016-07-01/2016-08-15",
                "It rained from 1979 to 1989.                      | 1979-01-01/1989-12-31",
                "It rained from July 11 to 13.                     | 2016-07-11/2016-07-13"
            })
    void both_ends_of_a_range_know_the_whole(String text, String whole) {
        assertThat(tag("2016-08-16", text))
                .hasSize(2)
                .allSatisfy(end -> assertThat(end.range()).map(EventTime::edtf).contains(whole));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It rained last month and yesterday.",
                "It rained in July; yesterday it snowed.",
                "It rained between July 3 to the joy of all and yesterday."
            })
    void two_dates_side_by_side_are_no_range(String text) {
        assertThat(tag("2016-08-16", text))
                .hasSize(2)
                .allSatisfy(end -> assertThat(end.range()).isEmpty());
    }

    @Test
    void a_range_that_ends_before_it_begins_is_none() {
        assertThat(tag("2016-08-16", "It rained from yesterday until July 3."))
                .hasSize(2)
                .allSatisfy(end -> assertThat(end.range()).isEmpty());
    }

    private static String lastOf(String published, String text) {
        return tag(published, text).getLast().timex().value();
    }

    private static List<TimeMention> tag(String published, String text) {
        return TAGGER.tag(text, Optional.of(PublicationDate.of(published)));
    }
}
