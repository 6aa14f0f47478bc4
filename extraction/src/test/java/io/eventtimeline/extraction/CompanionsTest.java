package io.eventtimeline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.DatedEvent;
import org.junit.jupiter.api.Test;

/// What a dated happening takes along: what happens at it, brings it about, or comes of it.
class CompanionsTest {
    @Test
    void what_happens_in_a_dated_meeting_happens_on_its_day() {
        assertThat(Read.told("At Monday's meeting in Oslo, Norway signed the treaty."))
                .containsExactly("meeting 2016-08-15 asserted", "signed 2016-08-15 asserted");
    }

    @Test
    void an_agreement_to_sell_was_made_on_monday_and_the_sale_was_not() {
        assertThat(Read.told("The firm agreed on Monday to sell ten ships."))
                .containsExactly("agreed 2016-08-15 asserted", "sell - planned");
    }

    @Test
    void what_a_verb_brings_about_and_what_it_happens_at_are_of_its_day() {
        assertThat(Read.told("Norway announced a ban on Sunday in Oslo."))
                .containsExactly("announced 2016-08-14 asserted", "ban 2016-08-14 asserted");
        DatedEvent ceremony = Read.event(
                Read.on("2016-08-16", Read.BELOW_THE_LEAD + "In a long ceremony, Norway signed the treaty on Sunday."),
                "ceremony");
        assertThat(ceremony.when().edtf()).isEqualTo("2016-08-14");
    }

    @Test
    void a_participle_behind_a_dated_verb_is_of_its_day() {
        assertThat(Read.told("Finland defeated Norway on Sunday, triggering a reshuffle."))
                .contains("defeated 2016-08-14 asserted", "triggering 2016-08-14 asserted");
    }

    @Test
    void what_happened_when_something_else_did_has_its_date() {
        assertThat(Read.told("When Norway signed the treaty on Sunday, Finland protested."))
                .containsExactly("signed 2016-08-14 asserted", "protested 2016-08-14 asserted");
    }

    @Test
    void what_was_said_in_doing_it_is_of_the_same_day() {
        assertThat(Read.told("The minister resigned on Sunday, saying that he was tired."))
                .containsExactly("resigned 2016-08-14 asserted", "saying 2016-08-14 asserted");
        assertThat(Read.told("The minister resigned, saying that he was tired."))
                .containsExactly("resigned 2016-08-16 asserted", "saying 2016-08-16 asserted");
    }

    @Test
    void what_was_just_before_or_meanwhile_is_of_the_day_of_its_verb() {
        assertThat(Read.told("The plane landed on Sunday after lifting off in Oslo."))
                .containsExactly("landed 2016-08-14 asserted", "lifting off 2016-08-14 asserted");
        assertThat(Read.told("The flight was delayed on Sunday after an accident in Oslo."))
                .contains("accident 2016-08-14 asserted");
        assertThat(Read.told("The plane crashed on Sunday one year after lifting off."))
                .contains("lifting off - asserted");
    }

    @Test
    void a_clause_about_a_dated_noun_is_of_its_day() {
        assertThat(Read.told("The minister praised the attack of August 1, which killed two soldiers."))
                .contains("attack 2016-08-01 asserted");
        assertThat(Read.told("On Sunday there was an attack, which killed two soldiers."))
                .containsExactly("attack 2016-08-14 asserted", "killed 2016-08-14 asserted");
    }

    @Test
    void a_headline_takes_the_day_that_the_text_gives_its_noun() {
        String article = "Fault on maiden flight\n\nNorway reported an accident on the jet's maiden flight."
                + "\n\nThe maiden flight was on July 8.";
        assertThat(Read.told(Read.on("2016-08-16", article))).contains("maiden flight 2016-07-08 asserted");
    }

    @Test
    void an_earthquake_is_of_the_day_on_which_it_killed() {
        assertThat(Read.told("An earthquake killed ten people on August 8."))
                .contains("earthquake 2016-08-08 asserted");
    }

    @Test
    void a_summit_at_which_they_will_meet_is_planned_for_that_day() {
        assertThat(Read.told("The ministers will meet at a summit on Friday."))
                .containsExactly("meet 2016-08-19 planned", "summit 2016-08-19 planned");
    }

    @Test
    void a_concession_is_told_of_the_same_day() {
        assertThat(Read.news("The minister signed it, although the council rejected it."))
                .endsWith("rejected 2016-08-16 asserted");
    }

    @Test
    void what_a_dated_happening_includes_is_of_its_day() {
        assertThat(Read.told("Norway signed a deal on Sunday. The deal includes orders for ten ships."))
                .contains("deal 2016-08-14 asserted", "orders 2016-08-14 asserted");
    }

    @Test
    void a_flight_takes_off_on_its_own_day_and_a_knife_attack_is_an_attack() {
        assertThat(Read.told("The flight will take off on August 20.")).startsWith("flight 2016-08-20 planned");
        assertThat(Read.told("Police feared a knife-attack.")).containsExactly("attack 2016-08-16 asserted");
        assertThat(Read.told("Police spoke rapid-fire Spanish.")).containsExactly("spoke 2016-08-16 asserted");
        assertThat(Read.told("The anti-war party won on Sunday.")).containsExactly("won 2016-08-14 asserted");
    }

    @Test
    void what_something_led_to_came_with_it() {
        assertThat(Read.told("The road was closed on Sunday, leading to a delay in the race."))
                .contains("closed 2016-08-14 asserted", "delay 2016-08-14 asserted");
    }
}
