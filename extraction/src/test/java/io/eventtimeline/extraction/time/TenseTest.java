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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The vote will be held on October 9. | 2022-10-09",
                "The verdict is due on October 9. | 2022-10-09",
                "The fair is scheduled for October. | 2022-10",
                "The league starts in October. | 2022-10",
                "Envoys met in New York on February 4. | 2021-02-04",
                "A landslide killed 40 people on February 4. | 2021-02-04",
                "Smoke was seen over Riga on February 4. | 2021-02-04",
                "In February, the mine closed. | 2021-02",
                "Earlier in February, the mine had closed. | 2021-02",
                "She was born on 9 February. | 2021-02-09",
                "Holders of preferred shares on February 4 are paid. | 2022-02-04",
            })
    void a_verb_that_is_sure_of_its_time_reaches_farther_than_eight_months(String sentence, String value) {
        String published = value.startsWith("2022-10") ? "2022-01-08" : "2021-11-30";
        assertThat(Reader.values(published, sentence)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The hearing was adjourned until Friday. | 2016-08-19",
                "The derby was rescheduled for Friday. | 2016-08-19",
                "The curfew stays in force until Friday. | 2016-08-19",
                "The rain is forecast to hit the coast on Friday. | 2016-08-19",
                "Plans were drawn up on Friday. | 2016-08-12",
                "Votes were counted on Friday. | 2016-08-12",
                "The curfew was lifted on Friday. | 2016-08-12",
            })
    void what_is_put_off_or_forecast_is_to_come(String sentence, String value) {
        assertThat(Reader.values("2016-08-16", sentence)).containsExactly(value);
    }
}
