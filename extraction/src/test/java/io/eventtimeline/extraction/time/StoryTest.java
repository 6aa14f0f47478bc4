package io.eventtimeline.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Basis;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final String HISTORY = "On 4 January 1934 the town fell. On 8 January 1934 the next fell. "
            + "By 10 January 1934 the army had left. ";

    @Test
    void a_plan_does_not_move_the_story() {
        assertThat(Reader.values(
                        "2009-12-19", HISTORY + "An offensive had been planned for 1935. On 12 April it began."))
                .last()
                .isEqualTo("1934-04-12");
    }

    @Test
    void what_only_bounds_a_date_does_not_move_it_either() {
        assertThat(Reader.values(
                        "2009-12-19", HISTORY + "It held until the fall of the fort in May 1936. In June they met."))
                .last()
                .isEqualTo("1934-06");
        assertThat(Reader.values("2009-12-19", HISTORY + "They had been at war since 1930. In June they met."))
                .last()
                .isEqualTo("1934-06");
    }

    @Test
    void a_year_far_off_inside_a_sentence_is_a_look_aside() {
        assertThat(Reader.values("2009-12-19", HISTORY + "Papers released in 2005 told of it. On 12 April it went on."))
                .last()
                .isEqualTo("1934-04-12");
    }

    @Test
    void a_year_at_the_head_of_a_sentence_moves_it() {
        assertThat(Reader.values("2009-12-19", HISTORY + "In 1947 they met again. In June they signed."))
                .last()
                .isEqualTo("1947-06");
    }

    @Test
    void a_comparison_leaves_it_where_it_is() {
        assertThat(Reader.values(
                        "2009-12-19", HISTORY + "It was as bad as almost two decades earlier. In June they met."))
                .last()
                .isEqualTo("1934-06");
    }

    @Test
    void news_goes_on_from_a_date_of_long_ago_within_its_paragraph() {
        String news = "The flood came on January 31, 1953. On February 2 the army came.";
        assertThat(Reader.values("2016-08-16", news)).containsExactly("1953-01-31", "1953-02-02");
        assertThat(Reader.last("2016-08-16", news).when().basis()).isEqualTo(Basis.NARRATIVE);
        assertThat(Reader.values("2016-08-16", "The flood came on January 31, 1953.\n\nOn February 2 the council met."))
                .last()
                .isEqualTo("2016-02-02");
    }

    @Test
    void but_not_after_an_expression_of_its_own_days() {
        assertThat(Reader.values(
                        "2016-08-16",
                        "The flood came on January 31, 1953. Last week a book appeared. On February 2 they had met."))
                .last()
                .isEqualTo("2016-02-02");
    }

    @Test
    void a_weekday_in_news_never_leaves_the_week_of_publication() {
        assertThat(Reader.values("2016-08-16", "The flood came on January 31, 1953. On Friday the town remembered."))
                .last()
                .isEqualTo("2016-08-12");
    }

    @Test
    void an_age_of_antiquity_goes_on_before_christ() {
        assertThat(Reader.values(
                        "2009-12-19",
                        "The city was besieged in 480 BC. In August the wall fell. The following year peace came."))
                .containsExactly("BC0480", "BC0480-08", "BC0479");
    }

    @Test
    void a_report_speaks_of_its_latest_quarter_that_is_over() {
        String report = "Profit of the third quarter rose. The fourth quarter will be good. ";
        assertThat(Reader.values("2016-11-02", report + "In the latest quarter sales fell from a year ago."))
                .containsExactly("2016-Q3", "2016-Q4", "2016-Q3", "2015-Q3");
    }

    @Test
    void a_line_of_a_year_alone_is_the_year_of_what_stands_below_it() {
        String chronicle = "1938\n\nOn 9 June the dam broke. On 2 July the river rose.\n\n"
                + "1848\n\nIn May the crowds rose.\n\nOn the 9th, the king fled.";
        assertThat(Reader.values("2016-08-16", chronicle))
                .containsExactly("1938", "1938-06-09", "1938-07-02", "1848-05", "1848-05-09");
    }

    @Test
    void a_heading_does_not_reach_past_news_of_the_week() {
        assertThat(Reader.values("2016-08-16", "1938\n\nThe dam broke yesterday. It was checked on July 9."))
                .containsExactly("1938", "2016-08-15", "2016-07-09");
    }

    @Test
    void news_goes_on_from_a_season_of_long_ago() {
        assertThat(Reader.values("2016-08-16", "In the summer of 1974 the dam broke. On July 9 the army came."))
                .containsExactly("1974-SU", "1974-07-09");
    }

    @Test
    void dawn_after_a_night_is_the_next_morning() {
        assertThat(Reader.values("2016-08-16", "It began at 11 p.m. on Friday. At dawn the army came."))
                .containsExactly("2016-08-12T23:00", "2016-08-13TMO");
        assertThat(Reader.values("2016-08-16", "They left on Friday at dawn."))
                .containsExactly("2016-08-12", "2016-08-12TMO");
    }
}
