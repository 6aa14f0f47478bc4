package io.eventtimeline.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Basis;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    private static final String STORY = "\n\nThe council met on July 13.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mayor opens the new bridge\nAugust 16, 2016",
                "Mayor opens the new bridge\n\nBy Jane Roe, 16 August 2016",
                "Mayor opens the new bridge\nThe old one is closed\nAug. 16, 2016 | Example News",
                "Mayor opens the new bridge\nPublished 2016-08-16, 14:05",
                "Mayor opens bridge\n\nOSLO, Aug. 16, 2016 (Example News) --",
            })
    void a_date_right_below_the_title_is_the_publication_date(String head) {
        assertThat(Reader.values("", head + STORY)).containsExactly("2016-08-16", "2016-07-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Saturday, January 22nd, 2022\n\nMayor opens the new bridge",
                "Editor Jane Roe Saturday, January 22nd, 2022\n\nMayor opens the new bridge",
                "Mayor opens the new bridge\nSaturday, January 22nd, 2022 14:05",
                "Mayor opens the new bridge\nToday is Saturday, January 22nd, 2022",
                "Home\nSaturday, January 22nd, 2022\nMayor opens the new bridge",
                "Mayor opens the new bridge\n\nThe old one was closed on January 22nd, 2022.",
                "Mayor opens the new bridge\nAs everybody in the town knows, it took ten years, from the summer of 2012 to January 22nd, 2022",
            })
    void a_masthead_a_page_clock_and_a_sentence_never_are(String head) {
        assertThat(Reader.values("", head + STORY)).last().isEqualTo("XXXX-07-13");
    }

    @Test
    void a_date_that_was_given_counts_more() {
        assertThat(Reader.values("2015-08-16", "Mayor opens the new bridge\nAugust 16, 2016" + STORY))
                .last()
                .isEqualTo("2015-07-13");
    }

    @Test
    void the_anchor_is_the_dateline_in_its_own_words() {
        TimeMention day = Reader.last("", "Mayor opens the new bridge\nAugust 16, 2016\n\nThey met yesterday.");
        assertThat(day.when().basis()).isEqualTo(Basis.RESOLVED);
        assertThat(day.when().edtf()).isEqualTo("2016-08-15");
        assertThat(Objects.requireNonNull(day.when().anchor()).expression()).isEqualTo("August 16, 2016");
        assertThat(day.why()).contains("dateline");
    }

    @Test
    void a_day_that_does_not_exist_is_none() {
        assertThat(Reader.values("", "Mayor opens the new bridge\n2016-02-30" + STORY))
                .containsExactly("XXXX-07-13");
    }

    @Test
    void an_old_story_published_again_has_the_day_of_its_dateline() {
        var published = LocalDate.of(2016, 8, 16);
        assertThat(TimeTagger.english()
                        .storyDay("OSLO. June 9 (Example News) - The council met on Thursday.", published)
                        .orElseThrow()
                        .date()
                        .toString())
                .contains("2016-06-09");
        assertThat(TimeTagger.english().storyDay("OSLO, Aug. 15 (Example News) - The council met.", published))
                .isEmpty();
        assertThat(TimeTagger.english().storyDay("The council met on June 9 in Oslo.", published))
                .isEmpty();
    }
}
