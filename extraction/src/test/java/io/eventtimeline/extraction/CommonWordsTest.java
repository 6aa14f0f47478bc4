package io.eventtimeline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words of no type of their own, from `common.words`.
class CommonWordsTest {
    @Test
    void a_common_word_is_an_event_with_a_date_and_without() {
        assertThat(Read.told("Norway rebuked the envoy on Sunday.")).containsExactly("rebuked 2016-08-14 asserted");
        assertThat(Read.told("Norway rebuked the envoy.")).containsExactly("rebuked 2016-08-16 asserted");
    }

    @Test
    void what_a_trigger_file_or_the_grammar_says_of_a_word_stands_before_it() {
        assertThat(Read.event(Read.undated("Norway signed the treaty."), "signed")
                        .what()
                        .type())
                .isEqualTo("agreement");
        assertThat(Read.on("2016-08-16", "Norway seemed calm on Sunday.")).isEmpty();
    }

    @Test
    void the_past_of_find_founds_nothing() {
        assertThat(Read.told(Read.on("2016-08-16", "The club was founded in 1921.")))
                .containsExactly("founded 1921 asserted");
        assertThat(Read.event(Read.undated("Norway found a bag."), "found")
                        .what()
                        .lemma())
                .isEqualTo("find");
    }

    @Test
    void an_earthquake_that_destroys_a_town_is_one_event() {
        assertThat(Read.told(Read.on("2016-08-16", "An earthquake destroyed the town on Sunday.")))
                .containsExactly("earthquake 2016-08-14 asserted");
    }

    @Test
    void a_verb_that_no_file_has_is_an_event() {
        assertThat(Read.told("The wing crumpled on Sunday.")).containsExactly("crumpled 2016-08-14 asserted");
        assertThat(Read.told("The wing crumpled.")).containsExactly("crumpled 2016-08-16 asserted");
        assertThat(Read.on("2016-08-16", "The horse was tired on Sunday.")).isEmpty();
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource({
        "NASA launched the probe on Sunday.,            probe,    science",
        "The court opened a probe on Sunday.,           probe,    crime",
        "The club won the Premier League on Sunday.,    won,      sport",
        "The party won the elections on Sunday.,        won,      election",
        "Norway lifted the ban on Sunday.,              lifted,   sanction",
        "Norway lifted the blanket on Sunday.,          lifted,   other",
    })
    void a_verb_and_its_object_have_a_type_together(String text, String trigger, String type) {
        assertThat(Read.event(Read.on("2016-08-16", text), trigger).what().type())
                .isEqualTo(type);
    }
}
