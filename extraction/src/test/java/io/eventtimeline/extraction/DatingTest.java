package io.eventtimeline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.PublicationDate;
import org.junit.jupiter.api.Test;

/// Which date is whose within a sentence.
class DatingTest {
    @Test
    void a_relative_clause_keeps_its_date_to_itself() {
        assertThat(Read.told("Mr Brown, who was appointed in 2009, resigned on Monday."))
                .containsExactly("appointed 2009 asserted", "resigned 2016-08-15 asserted");
        assertThat(Read.told("The minister who was appointed in 2009 resigned on Monday."))
                .containsExactly("appointed 2009 asserted", "resigned 2016-08-15 asserted");
    }

    @Test
    void an_event_is_not_dated_by_another_clause() {
        assertThat(Read.told("Mr Brown, who was appointed in 2009, resigned."))
                .containsExactly("appointed 2009 asserted", "resigned - asserted");
    }

    @Test
    void a_participle_behind_its_noun_is_a_clause_too() {
        assertThat(Read.told("The bridge destroyed in 1944 was rebuilt in 1951."))
                .containsExactly("destroyed 1944 asserted", "rebuilt 1951 asserted");
    }

    @Test
    void what_happened_after_something_has_a_date_of_its_own() {
        assertThat(Read.told("The treaty was signed on July 8 after talks in Oslo in May."))
                .containsExactly("signed 2016-07-08 asserted", "talks 2016-05 asserted");
    }

    @Test
    void two_verbs_of_one_subject_share_the_date() {
        assertThat(Read.told("The envoy visited Kabul on Sunday and signed a treaty."))
                .containsExactly("visited 2016-08-14 asserted", "signed 2016-08-14 asserted");
    }

    @Test
    void a_second_subject_shares_a_date_that_frames_the_sentence() {
        assertThat(Read.told("On Sunday Russia withdrew its troops and Georgia signed the treaty."))
                .containsExactly("withdrew 2016-08-14 asserted", "signed 2016-08-14 asserted");
    }

    @Test
    void an_expression_inside_a_noun_phrase_dates_the_noun_alone() {
        assertThat(Read.told("Parliament condemned the 2008 invasion."))
                .containsExactly("condemned - asserted", "invasion 2008 asserted");
        assertThat(Read.told("The 2008 report praised the army.")).containsExactly("praised - asserted");
    }

    @Test
    void a_dated_happening_that_is_only_mentioned_dates_nothing_else() {
        assertThat(Read.told("Parliament condemned Norway for its role in the 2008 invasion."))
                .containsExactly("condemned - asserted", "invasion 2008 asserted");
    }

    @Test
    void the_day_of_a_happening_that_is_named_aside_is_its_own() {
        assertThat(Read.told("Norway launched an appeal for the victims of Sunday's earthquake."))
                .contains("appeal - asserted", "earthquake 2016-08-14 asserted");
    }

    @Test
    void what_is_told_as_of_now_is_not_of_the_day_of_the_story() {
        assertThat(Read.on("2016-08-16", "An earthquake shook Oslo on Sunday. Finland has sent a team."))
                .filteredOn(event -> event.what().trigger().equals("sent"))
                .singleElement()
                .satisfies(sent -> assertThat(sent.when().edtf()).isNotEqualTo("2016-08-14"));
    }

    @Test
    void both_ends_of_a_range_are_one_date() {
        assertThat(Read.told("They fought from July 11 to July 13."))
                .containsExactly("fought 2016-07-11/2016-07-13 asserted");
    }

    @Test
    void all_that_he_got_on_wednesday_came_on_wednesday() {
        assertThat(Read.told("All the envoy got on Wednesday was a promise from Norway."))
                .containsExactly("got 2016-08-10 asserted", "promise 2016-08-10 asserted");
    }

    @Test
    void a_date_behind_what_follows_of_dates_the_noun_behind_it() {
        assertThat(
                        Read.told(
                                "Norway left the campaign because of its experience of fighting in the region from 1979 to 1989."))
                .contains("fighting 1979-01-01/1989-12-31 asserted");
    }

    @Test
    void what_was_announced_for_the_years_ahead_was_not_announced_in_them() {
        DatedEvent announced = Read.event(
                Read.on("2016-08-16", "Norway has announced job cuts over the next four years."), "announced");
        assertThat(announced.when().edtf()).isNull();
    }

    @Test
    void a_quotation_mark_that_closes_nothing_leaves_the_sentences_before_as_they_are() {
        assertThat(Read.told(Read.on("2016-08-16", "Norway signed the treaty on Sunday.\n\n\" It was long.")))
                .containsExactly("signed 2016-08-14 asserted");
        assertThat(Read.event(
                                Read.on("2016-08-16", "Norway resigns\n\nNorway resigned.\n\n\" I left\" he said."),
                                "resigns")
                        .when()
                        .edtf())
                .isEqualTo("2016-08-16");
    }

    @Test
    void words_of_saying_are_told_without_a_date_too() {
        assertThat(Read.told("The envoy stressed that it was cold.")).containsExactly("stressed 2016-08-16 asserted");
        assertThat(Read.news("The envoy stressed that it was cold.")).endsWith("stressed 2016-08-16 asserted");
    }

    @Test
    void what_is_set_for_monday_is_on_monday() {
        assertThat(Read.told(Read.on("2016-08-15", "The jet was set to land in Oslo on Monday.")))
                .contains("land 2016-08-15 planned");
    }

    @Test
    void a_quotation_mark_with_space_on_both_sides_opens_what_is_said() {
        assertThat(Read.news("The envoy praised the ban by saying that, \" Norway has won the war."))
                .contains("praised 2016-08-16 asserted", "saying 2016-08-16 asserted");
    }

    @Test
    void this_brings_is_a_verb() {
        assertThat(Read.told(Read.on("2016-08-16", "Norway won ten orders. This brings the total to ten.")))
                .contains("brings 2016-08-16 asserted");
    }

    @Test
    void a_date_behind_of_says_which_one_is_meant() {
        assertThat(Read.told("The attack of August 1 was condemned on Monday."))
                .containsExactly("attack 2016-08-01 asserted", "condemned 2016-08-15 asserted");
    }

    @Test
    void each_choice_and_what_was_not_taken_are_told_with_their_reasons() {
        Explanation explanation = Read.EXTRACTOR.explain(
                "Mr Brown, who was appointed in 2009, resigned on Monday.", PublicationDate.of("2016-08-16"));

        var resigned = explanation.sentences().getFirst().events().getLast();
        assertThat(resigned.trigger()).isEqualTo("resigned");
        assertThat(resigned.date().rule()).isEqualTo("same-clause");
        assertThat(resigned.date().notTaken()).singleElement().satisfies(each -> {
            assertThat(each.text()).isEqualTo("2009");
            assertThat(each.why()).contains("a clause about a noun");
        });
    }

    @Test
    void of_a_quarter_and_a_day_behind_one_verb_the_day_says_when() {
        assertThat(Read.told("The firm reported a fall in the second quarter on Sunday."))
                .startsWith("reported 2016-08-14 asserted");
        assertThat(Read.told("The prize will be paid in September to winners of August 14."))
                .containsExactly("paid 2016-09 planned");
        assertThat(Read.told("Shares rose 23 percent this year.")).containsExactly("rose 2016 asserted");
    }

    @Test
    void a_verb_and_a_happening_with_an_owner_take_the_day_behind_them() {
        assertThat(Read.told("The firm emerged from protection on Sunday.")).startsWith("emerged 2016-08-14 asserted");
        assertThat(Read.told("He died within a week of his capture on Sunday."))
                .contains("capture 2016-08-14 asserted");
    }

    @Test
    void a_noun_of_meeting_may_be_the_first_word_of_a_text() {
        assertThat(Read.told(Read.on("2016-08-16", "Talks between Norway and Chile ended on Monday.")))
                .containsExactly("Talks 2016-08-15 asserted");
        assertThat(Read.on("2016-08-16", "Negotiations in Oslo on Monday failed."))
                .isNotEmpty();
    }
}
