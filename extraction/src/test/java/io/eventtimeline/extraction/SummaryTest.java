package io.eventtimeline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a reader of the timeline sees of an event.
class SummaryTest {
    private static String summary(String sentence, String trigger) {
        return Read.event(Read.on("2016-08-16", sentence), trigger).what().summary();
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Ms Brown, who was appointed in 2009, resigned on Monday.     | resigned  | Ms Brown resigned on Monday",
                "Ms Brown, who was appointed in 2009, resigned on Monday.     | appointed | Ms Brown was appointed in 2009",
                "Ms Brown announced on Monday that she would resign.          | announced | Ms Brown announced on Monday that she would resign",
                "Norway asked Finland on Monday to send jets.                 | asked     | Norway asked Finland on Monday to send jets",
                "The bridge destroyed in 1944 was rebuilt in 1951.            | destroyed | The bridge destroyed in 1944",
                "Parliament condemned his visit to Russia this August.        | visit     | His visit to Russia this August",
                "The session was held on July 13, days after she had left.    | session   | The session was held on July 13",
                "The envoy visited Kabul on Sunday and signed a treaty.       | signed    | The envoy signed a treaty",
                "Meanwhile, the minister resigned on Monday.                  | resigned  | The minister resigned on Monday",
                "That was announced on Monday.                                | announced | That was announced on Monday",
            })
    void it_is_the_clause_or_the_phrase_that_tells_it(String sentence, String trigger, String expected) {
        assertThat(summary(sentence, trigger)).isEqualTo(expected);
    }

    @Test
    void a_long_clause_is_cut_between_words_and_never_inside_a_name() {
        String long140 =
                "The minister of transport and infrastructure of the northern provinces resigned in the course of a very"
                        + " long debate in the assembly of the provinces with Anders Fogh Rasmussen";
        String summary = summary(long140 + " and others.", "resigned");
        assertThat(summary.length()).isLessThanOrEqualTo(142);
        assertThat(summary).endsWith(" …").doesNotContain("Anders");
    }
}
