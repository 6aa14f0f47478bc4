package io.eventtimeline.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council met on Friday. | 2016-08-12",
                "The council will meet on Friday. | 2016-08-19",
                "Talks are to resume Friday, a spokesman said. | 2016-08-19",
                "Talks, set to resume Friday, were short. | 2016-08-19",
                "They could come as soon as Friday, he said. | 2016-08-19",
                "The ban takes effect Friday. | 2016-08-19",
                "The phone will not be released on Friday. | 2016-08-19",
                "The phone is to be released on Friday. | 2016-08-19",
                "Protesters planned a march on Friday and were loud. | 2016-08-19",
                "He said on Friday that it would rain. | 2016-08-12",
                "The council did not meet on Friday. | 2016-08-12",
                "The mayor told us of the plan on Friday. | 2016-08-12",
                "The council voted down the rescue plan on Friday. | 2016-08-12",
                "The envoy is travelling to Oslo on Friday. | 2016-08-19",
                "A second envoy is also leaving on Friday. | 2016-08-19",
                "The envoys are meeting after Friday's attack. | 2016-08-12",
                "The police are investigating a fire on Friday. | 2016-08-12",
            })
    void the_verb_before_a_weekday_says_which_week_it_is_of(String sentence, String value) {
        assertThat(Reader.values("2016-08-16", sentence)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The trial opened on February 4. | 2021-02-04",
                "It all depends on February 4, he said. | 2022-02-04",
                "It is payable February 4. | 2022-02-04",
                "The trial opened on October 4. | 2021-10-04",
            })
    void a_day_long_gone_is_meant_only_where_the_verb_stands_right_before_it(String sentence, String value) {
        assertThat(Reader.values("2021-11-30", sentence)).containsExactly(value);
    }
}
