package io.eventtimeline.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.PublicationDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What expressions come to at the edges: of a year, of a tense, of what a calendar or a number can hold.
class ResolutionTest {
    private static final TimeTagger TAGGER = TimeTagger.english();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016-08-16 | It began on February 29.               | 2016-02-29",
                "2019-03-08 | It began on February 29.               | 2016-02-29",
                "2019-03-08 | It began on Friday, February 29.       | 2016-02-29",
                "2016-08-16 | It began on Monday, February 29.       | 2016-02-29",
                "2016-08-16 | It began on Saturday, July 13.         | 2013-07-13",
                "2016-08-16 | It began on Tuesday, July 13.          | 2021-07-13",
                "2016-12-20 | The bill of April 19 was paid.         | 2016-04-19",
                "2016-11-20 | A note of March 20.                    | 2016-03-20",
                "2016-11-20 | A note of February 20.                 | 2017-02-20",
                "2016-08-16 | A note of December 16.                 | 2015-12-16",
                "2016-05-20 | They met in May.                       | 2016-05",
                "2016-08-16 | They met last August.                  | 2015-08",
                "2016-08-16 | They met this August.                  | 2016-08",
                "2016-08-16 | They meet next August.                 | 2017-08",
                "2016-08-16 | They meet next September.              | 2016-09",
                "2016-08-16 | They met last July.                    | 2016-07",
                "2016-08-16 | They met on Easter.                    | 2016-03-27",
                "2016-08-16 | They will meet at Easter.              | 2017-04-16",
                "2016-08-16 | They met on Tuesday.                   | 2016-08-16",
                "2016-08-16 | They met on Wednesday.                 | 2016-08-10",
                "2016-08-16 | They met last Tuesday.                 | 2016-08-09",
                "2016-08-16 | They meet next Tuesday.                | 2016-08-23",
                "2016-08-16 | Sales were strong in the third quarter.| 2016-Q3",
                "2016-08-16 | Sales were strong in the fourth quarter.| 2015-Q4",
                "2016-07-01 | Sales were strong in the third quarter.| 2016-Q3",
                "2016-08-21 | It rained over the weekend.            | 2016-W33-WE",
                "2016-08-20 | It rained over the weekend.            | 2016-W33-WE",
                "2016-08-19 | It rained over the weekend.            | 2016-W32-WE",
                "2016-08-16 | It will rain over the weekend.         | 2016-W33-WE"
            })
    void the_year_or_week_that_is_meant(String published, String text, String value) {
        assertThat(values(published, text)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met in the spring.            | XXXX-SP",
                "They met in the second quarter.    | XXXX-Q2",
                "They met at the weekend.           | XXXX-WXX-WE",
                "They met last May.                 | XXXX-05",
                "They met at Easter.                | XXXX",
                "It closed in August last year.     | XXXX-08",
                "It closed on Friday last week.     | XXXX-WXX-5",
                "It closed last week.               | XXXX-WXX",
                "It closed last month.              | XXXX-XX",
                "It closed last year.               | XXXX",
                "It closed last quarter.            | XXXX-QX",
                "It closed three days ago.          | XXXX-XX-XX",
                "It closed a year and a half ago.   | XXXX-XX",
                "It closed ten years ago today.     | XXXX-XX-XX"
            })
    void without_a_publication_date_what_is_said_stands_and_no_more(String text, String value) {
        assertThat(values("", text)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dated 12/13/2016.  | 2016-12-13",
                "Dated 13/12/2016.  | 2016-12-13",
                "Dated 12/12/2016.  | 2016-12-12",
                "Dated 12/11/2016.  | 2016-12-11?",
                "Dated 11/12/2016.  | 2016-11-12?",
                "Dated 1/2/36.      | 2036-01-02?",
                "Dated 1/2/37.      | 1937-01-02?",
                "Dated 12/13/36.    | 2036-12-13",
                "Dated 12/13/37.    | 1937-12-13"
            })
    void two_numbers_are_day_and_month_and_uncertain_where_both_could_be_the_month(String text, String edtf) {
        assertThat(tag("2016-08-16", text))
                .extracting(mention -> mention.when().edtf())
                .containsExactly(edtf);
    }

    @Test
    void a_year_of_two_digits_is_near_the_publication_date_or_near_2010() {
        assertThat(values("", "Dated 12/13/30.")).containsExactly("2030-12-13");
        assertThat(values("", "Dated 12/13/31.")).containsExactly("1931-12-13");
        assertThat(values("1995-08-16", "Dated 12/13/15.")).containsExactly("2015-12-13");
        assertThat(values("1995-08-16", "Dated 12/13/16.")).containsExactly("1916-12-13");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met at 24:00 GMT.   | 2016-08-16T24:00Z",
                "They met at 23:59 GMT.   | 2016-08-16T23:59Z",
                "They met at 12 p.m.      | 2016-08-16T12:00",
                "They met at 12 a.m.      | 2016-08-16T00:00",
                "They met at 0:30 a.m.    | 2016-08-16T00:30",
                "They met at 11:59 p.m.   | 2016-08-16T23:59",
                "They met at 1 p.m.       | 2016-08-16T13:00"
            })
    void a_clock_time_is_written_over_24_hours(String text, String value) {
        assertThat(values("2016-08-16", text)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The house is from the 1st century.         | 00",
                "The house is from the 20th century.        | 19",
                "The house will stand in the 30th century.  | 29",
                "It was built in the 480s BC.               | BC048",
                "It was built in the 5th century BC.        | BC04",
                "It was built in AD 1.                      | 0001",
                "It was built in the 1900s.                 | 190"
            })
    void decades_and_centuries_have_their_own_first_years(String text, String value) {
        assertThat(values("2016-08-16", text)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It closed 2.5 years ago.         | 2014-02",
                "It closed a year and a half ago. | 2015-02",
                "It closed 2.5 months ago.        | PAST_REF",
                "It closed two fortnights ago.    | 2016-W29",
                "It closed two weeks ago.         | 2016-W31",
                "It closed two decades ago.       | 199",
                "It closed two centuries ago.     | 18",
                "It closed 9000 years ago.        | BC6985",
                "It closed ten years ago today.   | 2006-08-16",
                "It closed two weeks ago today.   | 2016-08-02",
                "It closed six months ago today.  | 2016-02-16"
            })
    void so_long_ago_is_as_exact_as_its_unit(String text, String value) {
        assertThat(values("2016-08-16", text)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The house will stand in the 31st century.",
                "Sales rose in the fifth quarter.",
                "It began on February 30.",
                "It began on April 31.",
                "Dated 13/13/2016.",
                "They met at 23:60 GMT.",
                "It closed 12016 years ago.",
                "It lasted 999999999999 years."
            })
    void what_no_calendar_holds_is_passed_over(String text) {
        assertThat(values("2016-08-16", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the past three days   | P3D  | 2016-08-13/2016-08-16",
                "the past two weeks    | P2W  | 2016-08-02/2016-08-16",
                "the past six months   | P6M  | 2016-02-16/2016-08-16",
                "the past two decades  | P20Y | 1996-08-16/2016-08-16",
                "the past 9999 days    | P9999D  | 1989-04-01/2016-08-16",
                "the next three days   | P3D  | 2016-08-16/2016-08-19"
            })
    void a_stretch_ends_or_begins_on_the_day_of_publication(String words, String value, String days) {
        List<TimeMention> mentions = tag("2016-08-16", "It rained for " + words + ".");

        assertThat(mentions).extracting(mention -> mention.timex().value()).containsExactly(value);
        assertThat(mentions).extracting(mention -> mention.when().edtf()).containsExactly(days);
    }

    @Test
    void a_stretch_longer_than_any_in_the_news_is_a_length_and_no_days() {
        TimeMention mention =
                tag("2016-08-16", "It rained for the past 10000 days.").getFirst();

        assertThat(mention.timex().value()).isEqualTo("P10000D");
        assertThat(mention.when().isDated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "several decades               | PXE",
                "three decades                 | P30Y",
                "several centuries             | PXC",
                "two centuries                 | P200Y",
                "2.5 hours                     | PT2H30M",
                "two fortnights                | P4W",
                "two hundred and fifty days    | P250D",
                "1,500 days                    | P1500D",
                "a thousand years              | P1000Y",
                "fifteen minutes               | PT15M",
                "two and a half years          | P2Y6M"
            })
    void lengths_are_numbers_of_units(String words, String value) {
        assertThat(values("2016-08-16", "It lasted " + words + ".")).containsExactly(value);
    }

    @Test
    void a_year_ago_is_the_same_quarter_of_the_year_before_where_the_text_reports_on_one() {
        String quarter = "In the second quarter sales rose from ";

        assertThat(values("2016-08-16", quarter + "a year ago.")).containsExactly("2016-Q2", "2015-Q2");
        assertThat(values("2016-08-16", quarter + "two years ago.")).containsExactly("2016-Q2", "2014");
        assertThat(values("2016-08-16", quarter + "a month ago.")).containsExactly("2016-Q2", "2016-07");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016-08-16 | They met on July 13.             | the last before publication, because the verb is in the past",
                "2016-08-16 | They will meet on September 18.  | the first after publication, because the verb is in the future",
                "2016-08-16 | A note of March 16.              | the nearest to publication, rather before than after",
                "2016-08-16 | They met on Friday.              | the last before publication, because the verb is in the past",
                "2016-08-16 | It rained over the weekend.      | the last before publication, because the verb is in the past",
                "2016-08-16 | It began on Saturday, July 13.   | the nearest year in which the date falls on that weekday",
                "2016-08-16 | Sales were up in the second quarter. | the last before publication, because the verb is in the past",
                "2016-08-16 | They met on Easter.              | the last before publication, because the verb is in the past",
                "''         | They met on July 13.             | no publication date to take the year from",
                "''         | They met on Friday.              | no day to take the week from",
                "''         | They met at Easter.              | no publication date to take the year from",
                "''         | It closed last week.             | nothing exact enough to count from",
                "2016-08-16 | It closed last week.             | counted from the publication date",
                "2016-08-16 | It closed on July 13, 2014.      | the text gives the full date"
            })
    void every_choice_says_why_it_fell_so(String published, String text, String why) {
        assertThat(tag(published, text)).extracting(TimeMention::why).containsExactly(why);
    }

    @Test
    void a_date_counted_from_another_says_from_which() {
        assertThat(tag("2016-08-16", "It began on July 13, 2014 and ended the next day."))
                .last()
                .satisfies(mention -> {
                    assertThat(mention.timex().value()).isEqualTo("2014-07-14");
                    assertThat(mention.why()).isEqualTo("counted from \"July 13, 2014\" before it");
                });
    }

    @Test
    void a_history_goes_on_in_the_year_it_has_come_to() {
        String text = "The war of 1861 began in April 1861. In October they wintered. In January they marched. "
                + "In July they rested. On July 30 the second battle was fought.";

        assertThat(values("2009-12-19", text))
                .containsExactly("1861", "1861-04", "1861-10", "1862-01", "1862-07", "1862-07-30");
        assertThat(tag("2009-12-19", text))
                .last()
                .extracting(TimeMention::why)
                .isEqualTo("the year that the text speaks of");
    }

    private static List<String> values(String published, String text) {
        return tag(published, text).stream()
                .map(mention -> mention.timex().value())
                .collect(Collectors.toList());
    }

    private static List<TimeMention> tag(String published, String text) {
        return TAGGER.tag(
                text, Optional.of(published).filter(date -> !date.isEmpty()).map(PublicationDate::of));
    }
}
