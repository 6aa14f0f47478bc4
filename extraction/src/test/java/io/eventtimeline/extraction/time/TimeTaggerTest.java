package io.eventtimeline.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Anchor;
import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.contracts.PublicationDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeTaggerTest {
    private static final TimeTagger TAGGER = TimeTagger.english();

    private static List<TimeMention> tag(String published, String text) {
        return TAGGER.tag(text, published.isEmpty() ? Optional.empty() : Optional.of(PublicationDate.of(published)));
    }

    private static List<String> values(String published, String text) {
        return tag(published, text).stream()
                .map(mention -> mention.timex().value())
                .toList();
    }

    private static Anchor anchor(TimeMention mention) {
        return Objects.requireNonNull(mention.when().anchor());
    }

    @Test
    void a_day_without_its_year_is_the_last_one_before_publication() {
        TimeMention mention = tag("2016-08-16", "The recent session of the council was held on July 13.")
                .getFirst();
        assertThat(mention.when())
                .extracting(
                        EventTime::edtf, EventTime::earliest, EventTime::latest, EventTime::precision, EventTime::basis)
                .containsExactly(
                        "2016-07-13",
                        LocalDate.of(2016, 7, 13),
                        LocalDate.of(2016, 7, 14),
                        Precision.DAY,
                        Basis.RESOLVED);
        assertThat(anchor(mention).date()).isEqualTo("2016-08-16");
        assertThat(mention.why()).contains("past");
        assertThat(mention.rule()).isEqualTo("month-day");
        assertThat(mention.parts()).containsEntry("month", "July").containsEntry("day", "13");
    }

    @Test
    void without_a_publication_date_no_date_is_invented() {
        EventTime when = tag("", "The session was held on July 13.").getFirst().when();
        assertThat(when.edtf()).isEqualTo("XXXX-07-13");
        assertThat(when.isDated()).isFalse();
        assertThat(when.basis()).isEqualTo(Basis.NONE);
        assertThat(when.expression()).isEqualTo("July 13");
        assertThat(tag("", "It rained yesterday.").getFirst().when().isDated()).isFalse();
    }

    @Test
    void a_publication_month_is_enough_for_months_and_not_for_yesterday() {
        assertThat(values("2016-08", "On July 13 they met, and last month they signed."))
                .containsExactly("2016-07-13", "2016-07");
        assertThat(values("2016-08", "They met yesterday.")).containsExactly("XXXX-XX-XX");
        assertThat(values("2016-08", "They met on Friday.")).containsExactly("XXXX-WXX-5");
    }

    @Test
    void a_publication_year_leaves_the_year_of_a_day_uncertain() {
        EventTime when = tag("2016", "They met on July 13.").getFirst().when();
        assertThat(when.edtf()).isEqualTo("2016-07-13?");
        assertThat(when.uncertain()).isTrue();
    }

    @Test
    void a_date_in_the_page_furniture_is_a_mention_and_no_anchor() {
        String page = "Editor Jane Roe\nSaturday, January 22nd, 2022\n\nThe council met on July 13.";
        assertThat(values("2016-08-16", page)).containsExactly("2022-01-22", "2016-07-13");
    }

    @Test
    void both_ends_of_a_range_are_mentions_and_know_the_whole() {
        List<TimeMention> ends = tag("2016-08-16", "He ruled from March 2012 until July 2014.");
        assertThat(ends).extracting(mention -> mention.timex().value()).containsExactly("2012-03", "2014-07");
        assertThat(ends)
                .allSatisfy(end -> assertThat(end.range().orElseThrow().edtf()).isEqualTo("2012-03-01/2014-07-31"));
        assertThat(tag("2016-08-16", "It lasted from July 11 to 13.")
                        .getLast()
                        .range()
                        .orElseThrow()
                        .edtf())
                .isEqualTo("2016-07-11/2016-07-13");
    }

    @Test
    void a_history_takes_the_year_it_tells_of() {
        String history = "On September 1, 1939, the war began. On September 17, 1939, the second army came. "
                + "By October 6, 1939, all was over. In November the talks failed. On January 5 a new line was drawn.";
        List<String> values = values("2009-12-19", history);
        assertThat(values.subList(3, 5)).containsExactly("1939-11", "1940-01-05");
        assertThat(tag("2009-12-19", history).getLast().when().basis()).isEqualTo(Basis.NARRATIVE);
    }

    @Test
    void the_day_after_is_counted_from_the_text_and_says_so() {
        TimeMention later = tag("2016-08-16", "They met on July 13, 2016, and signed two days later.")
                .getLast();
        assertThat(later.when().edtf()).isEqualTo("2016-07-15");
        assertThat(later.when().basis()).isEqualTo(Basis.NARRATIVE);
        assertThat(anchor(later).expression()).isEqualTo("July 13, 2016");
    }

    @Test
    void a_week_is_the_interval_of_its_days() {
        EventTime when = tag("2016-08-16", "They met last week.").getFirst().when();
        assertThat(when.edtf()).isEqualTo("2016-08-08/2016-08-14");
        assertThat(when.precision()).isEqualTo(Precision.WEEK);
    }

    @Test
    void a_clock_time_has_a_field_of_its_own() {
        EventTime when =
                tag("2016-08-16", "It began at 6 p.m. on Friday.").getFirst().when();
        assertThat(when.edtf()).isEqualTo("2016-08-12");
        assertThat(when.clock()).isEqualTo("18:00");
    }

    @Test
    void a_clock_time_says_its_zone_where_the_text_does() {
        assertThat(tag("2016-08-16", "It closed at 5:30 p.m. EDT on Friday.")
                        .getFirst()
                        .when()
                        .clock())
                .isEqualTo("17:30-04:00");
        assertThat(tag("2016-08-16", "The log says 2016-07-13T14:05:30Z.")
                        .getFirst()
                        .when()
                        .clock())
                .isEqualTo("14:05+00:00");
        assertThat(tag("2016-08-16", "It closed at 5 p.m. ET on Friday.")
                        .getFirst()
                        .when()
                        .clock())
                .isEqualTo("17:00");
    }

    @Test
    void a_length_of_time_is_no_date_and_a_stretch_up_to_now_is_an_interval() {
        assertThat(tag("2016-08-16", "It took three days.").getFirst().when().isDated())
                .isFalse();
        EventTime stretch = tag("2016-08-16", "It rained for the past three days.")
                .getFirst()
                .when();
        assertThat(stretch.earliest()).isEqualTo(LocalDate.of(2016, 8, 13));
        assertThat(stretch.precision()).isEqualTo(Precision.INTERVAL);
    }

    @Test
    void no_break_spaces_curly_quotes_and_windows_lines_change_nothing() {
        assertThat(values("2016-08-16", "“On July\u00a013, 2016,”\r\nhe said, “we met.”"))
                .containsExactly("2016-07-13");
    }

    @Test
    void words_that_only_look_like_time_stay_silent() {
        assertThat(values("2016-08-16", "They may march a second time; Mi-17 and Mi-35 pilots paid $ 1999."))
                .isEmpty();
        assertThat(values("2016-08-16", "Theresa May sold 2000 shares at 12.50."))
                .isEmpty();
        assertThat(values("2016-08-16", "The 6-year-old boy fell.")).isEmpty();
    }

    @Test
    void a_day_that_does_not_exist_is_no_date() {
        assertThat(values("2016-08-16", "Due February 30, 2016.")).doesNotContain("2016-02-30");
        assertThat(values("2015-08-16", "It happened on February 29.")).containsExactly("2012-02-29");
    }

    @Test
    void numbers_beyond_any_calendar_do_no_harm() {
        assertThat(values("2016-08-16", "It was 999999999 years ago, or 99999 decades ago, or 9999 BC."))
                .containsExactly("BC9999");
        assertThat(values("2016-08-16", "It rained for the past 99999999 centuries."))
                .containsExactly("P9999999900Y");
    }

    @Test
    void any_text_at_all_is_read_and_each_mention_lies_where_it_says() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        String[] pieces = {
            "July",
            " 13",
            ", ",
            "2016",
            "last",
            " week",
            "Friday",
            " to ",
            "-",
            "\u00a0",
            "\n\n",
            "three",
            " days ago",
            "😀",
            "\ud83d",
            "9999999999",
            " quarter",
            "the ",
            "BC",
            " 6 p.m. "
        };
        for (int round = 0; round < 200; round++) {
            var text = new StringBuilder();
            for (int piece = 0; piece < 60; piece++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            int end = 0;
            for (TimeMention mention : tag(random.nextBoolean() ? "2016-08-16" : "", text.toString())) {
                assertThat(mention.start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
                end = mention.endExclusive();
                assertThat(mention.when().expression())
                        .as("seed %d", seed)
                        .isEqualTo(text.substring(mention.start(), end));
            }
        }
    }
}
