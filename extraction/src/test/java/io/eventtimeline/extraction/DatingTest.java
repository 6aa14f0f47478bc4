package io.eventtimeline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.PublicationDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which date is whose. The articles are of Tuesday, 2016-08-16; sentences before keep the one under test
/// below the story's beginning.
class DatingTest {
    private static final String BELOW_THE_LEAD = "It was dark.\n\n".repeat(7);

    private static List<String> told(String sentence) {
        return Read.told(Read.on("2016-08-16", BELOW_THE_LEAD + sentence));
    }

    @Test
    void a_relative_clause_keeps_its_date_to_itself() {
        assertThat(told("Mr Brown, who was appointed in 2009, resigned on Monday."))
                .containsExactly("appointed 2009 asserted", "resigned 2016-08-15 asserted");
        assertThat(told("The minister who was appointed in 2009 resigned on Monday."))
                .containsExactly("appointed 2009 asserted", "resigned 2016-08-15 asserted");
    }

    @Test
    void an_event_is_not_dated_by_another_clause() {
        assertThat(told("Mr Brown, who was appointed in 2009, resigned."))
                .containsExactly("appointed 2009 asserted", "resigned - asserted");
        assertThat(told("Mr Brown, who was arrested, resigned on Monday."))
                .containsExactly("arrested - asserted", "resigned 2016-08-15 asserted");
        assertThat(told("Officials said on Monday that the bridge collapsed."))
                .containsExactly("said 2016-08-15 asserted", "collapsed - asserted");
    }

    @Test
    void a_participle_behind_its_noun_is_a_clause_too() {
        assertThat(told("The bridge destroyed in 1944 was rebuilt in 1951."))
                .containsExactly("destroyed 1944 asserted", "rebuilt 1951 asserted");
    }

    @Test
    void what_happened_after_something_has_a_date_of_its_own() {
        assertThat(told("The treaty was signed on July 8 after talks in Oslo in May."))
                .containsExactly("signed 2016-07-08 asserted", "talks 2016-05 asserted");
    }

    @Test
    void two_verbs_of_one_subject_share_the_date() {
        assertThat(told("The envoy visited Kabul on Sunday and signed a treaty."))
                .containsExactly("visited 2016-08-14 asserted", "signed 2016-08-14 asserted");
    }

    @Test
    void a_second_subject_shares_only_a_date_that_frames_the_sentence() {
        assertThat(told("On Sunday Russia withdrew its troops and Georgia signed the treaty."))
                .containsExactly("withdrew 2016-08-14 asserted", "signed 2016-08-14 asserted");
        assertThat(told("Russia withdrew its troops on Sunday but Georgia rejected the treaty."))
                .containsExactly("withdrew 2016-08-14 asserted", "rejected - asserted", "treaty - denied");
    }

    @Test
    void an_expression_inside_a_noun_phrase_dates_the_noun_alone() {
        assertThat(told("Parliament condemned the 2008 invasion."))
                .containsExactly("condemned - asserted", "invasion 2008 asserted");
        assertThat(told("The 2008 report praised the army.")).containsExactly("praised - asserted");
    }

    @Test
    void what_happens_in_a_dated_meeting_happens_on_its_day() {
        assertThat(told("At Monday's meeting in Oslo, Norway signed the treaty."))
                .containsExactly("meeting 2016-08-15 asserted", "signed 2016-08-15 asserted");
    }

    @Test
    void a_dated_happening_that_is_only_mentioned_dates_nothing_else() {
        assertThat(told("Parliament condemned Norway for its role in the 2008 invasion."))
                .containsExactly("condemned - asserted", "invasion 2008 asserted");
    }

    @Test
    void what_comes_after_but_has_its_own_time() {
        assertThat(told("The club was suspended but returned in 2009."))
                .containsExactly("suspended - asserted", "returned 2009 asserted");
    }

    @Test
    void an_agreement_to_sell_was_made_on_monday_and_the_sale_was_not() {
        assertThat(told("The firm agreed on Monday to sell ten ships."))
                .containsExactly("agreed 2016-08-15 asserted", "sell - planned");
    }

    @Test
    void both_ends_of_a_range_are_one_date() {
        assertThat(told("They fought from July 11 to July 13."))
                .containsExactly("fought 2016-07-11/2016-07-13 asserted");
    }

    @Test
    void the_lead_without_a_date_is_of_the_publication_date() {
        DatedEvent resigned = Read.event(Read.on("2016-08-16", "The minister of transport has resigned."), "resigned");
        assertThat(resigned.when().edtf()).isEqualTo("2016-08-16");
        assertThat(resigned.when().basis()).isEqualTo(Basis.PUBLICATION);

        DatedEvent partial = Read.event(Read.on("2016-08", "The minister of transport has resigned."), "resigned");
        assertThat(partial.when().edtf()).isEqualTo("2016-08");
    }

    @Test
    void neither_plans_nor_later_sentences_nor_undated_articles_get_the_publication_date() {
        assertThat(Read.told(Read.on("2016-08-16", "The minister of transport will resign.")))
                .containsExactly("resign - planned");
        assertThat(told("The minister of transport has resigned.")).containsExactly("resigned - asserted");
        assertThat(Read.told(Read.undated("The minister of transport has resigned.")))
                .containsExactly("resigned - asserted");
    }

    @Test
    void a_headline_has_the_date_of_the_lead() {
        Article article = Read.article(
                "Transport minister resigns",
                "The minister of transport resigned on Sunday after a scandal.",
                PublicationDate.of("2016-08-16"));
        DatedEvent resigns = Read.event(Read.extracted(article).events(), "resigns");
        assertThat(resigns.when().edtf()).isEqualTo("2016-08-14");
        assertThat(resigns.when().basis()).isEqualTo(Basis.NARRATIVE);
    }

    @Test
    void an_accident_that_was_dated_before_keeps_its_date() {
        assertThat(told("An accident on Friday closed the road. The accident was not the first."))
                .contains("accident 2016-08-12 asserted", "accident 2016-08-12 asserted");
        assertThat(
                        told(
                                "An accident on Friday and an accident on Sunday closed the road. They discussed the accident."))
                .endsWith("accident - asserted");
    }

    @Test
    void two_accidents_leave_the_accident_undated_and_a_headline_finds_its_noun_anywhere() {
        Article article = Read.article(
                "Verdict in fraud trial",
                "The court was full. It was hot. The verdict was read on Sunday.",
                PublicationDate.of("2016-08-16"));
        DatedEvent verdict = Read.extracted(article).events().getFirst();
        assertThat(verdict.when().edtf()).isEqualTo("2016-08-14");
        assertThat(verdict.rules()).contains("date.told-elsewhere");
    }

    @Test
    void what_a_verb_brings_about_and_what_it_happens_at_are_of_its_day() {
        assertThat(told("Norway signed a contract on Sunday in Oslo."))
                .containsExactly("signed 2016-08-14 asserted", "contract 2016-08-14 asserted");
        DatedEvent ceremony = Read.event(
                Read.on("2016-08-16", BELOW_THE_LEAD + "In a long ceremony, Norway signed the treaty on Sunday."),
                "ceremony");
        assertThat(ceremony.when().edtf()).isEqualTo("2016-08-14");
    }

    @Test
    void a_participle_behind_a_dated_verb_is_of_its_day() {
        assertThat(told("Finland defeated Norway on Sunday, triggering a reshuffle."))
                .contains("defeated 2016-08-14 asserted", "triggering 2016-08-14 asserted");
    }

    @Test
    void what_happened_when_something_else_did_has_its_date() {
        assertThat(told("When Norway signed the treaty on Sunday, Finland protested."))
                .containsExactly("signed 2016-08-14 asserted", "protested 2016-08-14 asserted");
        assertThat(told("Norway signed the treaty on Sunday after Finland protested."))
                .containsExactly("signed 2016-08-14 asserted", "protested - asserted");
    }

    @Test
    void the_story_goes_on_on_the_day_that_its_lead_tells() {
        List<DatedEvent> events =
                Read.on("2016-08-16", "Norway signed the treaty on Sunday. It was long. Finland rejected the treaty.");
        DatedEvent rejected = Read.event(events, "rejected");
        assertThat(rejected.when().edtf()).isEqualTo("2016-08-14");
        assertThat(rejected.when().basis()).isEqualTo(Basis.NARRATIVE);
        assertThat(rejected.rules()).contains("date.story");
        assertThat(rejected.confidence().date()).isLessThan(0.5);
    }

    @Test
    void history_and_what_had_happened_before_are_not_of_the_story() {
        assertThat(Read.told(Read.on("2016-08-16", "Norway resigned. It joined in 1975. Finland rejected the treaty.")))
                .endsWith("joined 1975 asserted", "rejected - asserted", "treaty - denied");
        assertThat(Read.told(Read.on("2016-08-16", "It was cold. Finland had rejected the treaty.")))
                .startsWith("rejected - asserted");
    }

    @Test
    void a_date_printed_above_an_article_of_unknown_date_is_that_of_its_news() {
        List<DatedEvent> events = Read.undated("Bridge closed\n\nJuly 13, 2016\n\nThe council closed the bridge.");
        DatedEvent closed = events.getLast();
        assertThat(closed.when().edtf()).isEqualTo("2016-07-13");
        assertThat(closed.when().basis()).isEqualTo(Basis.NARRATIVE);
        assertThat(closed.rules()).contains("date.printed-date");
    }

    @Test
    void an_analysis_in_the_present_and_what_has_come_about_are_no_news_of_the_day() {
        assertThat(Read.told(Read.on("2016-08-16", "Norway is pursuing an alliance. It is cold. Finland rejected it.")))
                .containsExactly("rejected - asserted");
        assertThat(Read.told(Read.on("2016-08-16", "Norway resigned. It was cold. Finland has rejected the truce.")))
                .startsWith("resigned 2016-08-16 asserted", "rejected - asserted");
    }

    @Test
    void all_that_he_got_on_wednesday_came_on_wednesday() {
        assertThat(told("All the envoy got on Wednesday was a promise from Norway."))
                .containsExactly("promise 2016-08-10 asserted");
    }

    @Test
    void the_delivery_is_what_was_delivered() {
        assertThat(told("Norway delivered ten jets on Sunday. The delivery was late."))
                .containsExactly("delivered 2016-08-14 asserted", "delivery 2016-08-14 asserted");
    }

    @Test
    void a_date_inside_what_follows_of_dates_the_noun_behind_it_alone() {
        assertThat(
                        told(
                                "Norway left the campaign because of its experience of fighting in the region from 1979 to 1989."))
                .contains("campaign - asserted", "fighting 1979-01-01/1989-12-31 asserted");
    }

    @Test
    void what_was_announced_for_the_years_ahead_was_not_announced_in_them() {
        DatedEvent announced = Read.event(
                Read.on("2016-08-16", "Norway has announced job cuts over the next four years."), "announced");
        assertThat(announced.when().edtf()).isEqualTo("2016-08-16");
    }

    @Test
    void a_new_accident_is_another_one() {
        assertThat(told("An accident on Friday closed the road. The new accident was worse."))
                .endsWith("accident - asserted");
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

    private static List<String> news(String sentence) {
        return Read.told(Read.on("2016-08-16", "Norway resigned.\n\nIt was cold.\n\n" + sentence));
    }

    @Test
    void the_ban_that_a_story_speaks_of_is_of_its_day() {
        assertThat(news("The envoy praised the ban.")).endsWith("ban 2016-08-16 asserted");
        assertThat(news("The envoy praised a previous ban.")).endsWith("ban - asserted");
        assertThat(news("The envoy praised the war.")).endsWith("war - asserted");
        assertThat(told("The envoy praised the ban.")).containsExactly("praised - asserted", "ban - asserted");
    }

    @Test
    void what_is_under_way_is_of_the_day_and_what_can_be_done_is_not() {
        assertThat(news("The ministers are negotiating in Oslo.")).endsWith("negotiating 2016-08-16 asserted");
        assertThat(news("The phone can be purchased in Oslo.")).endsWith("purchased - possible");
        assertThat(news("The wall is built with bricks.")).doesNotContain("built 2016-08-16 asserted");
    }

    @Test
    void a_date_in_a_clause_aside_leaves_the_story_its_day() {
        assertThat(news("The minister, who was appointed in 2009, rejected the plan."))
                .endsWith("appointed 2009 asserted", "rejected 2016-08-16 asserted");
    }

    @Test
    void what_was_said_in_doing_it_is_of_the_same_day() {
        assertThat(told("The minister resigned on Sunday, saying that he was tired."))
                .containsExactly("resigned 2016-08-14 asserted", "saying 2016-08-14 asserted");
        assertThat(told("The minister resigned, saying that he was tired.")).containsExactly("resigned - asserted");
    }

    @Test
    void what_was_just_before_or_meanwhile_is_of_the_day_of_its_verb() {
        assertThat(told("The plane landed on Sunday after lifting off in Oslo."))
                .containsExactly("landed 2016-08-14 asserted", "lifting off 2016-08-14 asserted");
        assertThat(told("The flight was delayed on Sunday after an accident in Oslo."))
                .contains("accident 2016-08-14 asserted");
        assertThat(told("The plane crashed on Sunday one year after lifting off."))
                .contains("lifting off - asserted");
        assertThat(told("Norway signed it on Sunday after a war.")).contains("war - asserted");
        assertThat(told("The probe landed on Sunday after a journey of five years."))
                .contains("journey - asserted");
    }

    @Test
    void a_clause_about_a_dated_noun_is_of_its_day() {
        assertThat(told("The minister praised the attack of August 1, which killed two soldiers."))
                .contains("attack 2016-08-01 asserted");
        assertThat(told("On Sunday there was an attack, which killed two soldiers."))
                .containsExactly("attack 2016-08-14 asserted", "killed 2016-08-14 asserted");
    }

    @Test
    void common_words_of_saying_are_told_only_with_a_date() {
        assertThat(told("The envoy stressed that it was cold.")).isEmpty();
        assertThat(news("The envoy stressed that it was cold.")).endsWith("stressed 2016-08-16 asserted");
    }

    @Test
    void a_year_of_another_order_is_not_that_of_the_storys_order() {
        String article = "Norway won an order from Finland.\n\nThe order was large.\n\nFinland had an order in 2005.";
        assertThat(Read.told(Read.on("2016-08-16", article)))
                .contains("order 2016-08-16 asserted", "order 2005 asserted");
    }

    @Test
    void what_went_wrong_on_a_flight_is_of_the_day_of_the_flight() {
        String article = "Fault on maiden flight\n\nNorway reported an accident on the jet's maiden flight."
                + "\n\nThe maiden flight was on July 8.";
        assertThat(Read.told(Read.on("2016-08-16", article))).contains("accident 2016-07-08 asserted");
    }

    @Test
    void what_is_set_for_monday_is_on_monday() {
        assertThat(Read.told(Read.on("2016-08-15", "The jet was set to land in Oslo on Monday.")))
                .contains("land 2016-08-15 planned");
    }

    @Test
    void an_earthquake_is_of_the_day_on_which_it_killed() {
        assertThat(told("An earthquake killed ten people on August 8.")).contains("earthquake 2016-08-08 asserted");
        assertThat(told("The earthquake was discussed on August 8.")).contains("earthquake - asserted");
    }

    @Test
    void how_things_are_is_no_news() {
        assertThat(Read.told(Read.on("2016-08-16", "The public is riveted, and the council rejected the plan.")))
                .containsExactly("rejected 2016-08-16 asserted");
    }

    @Test
    void a_year_in_a_relative_clause_does_not_end_the_story() {
        assertThat(news("The plan, which was begun in 1998, failed.\n\nThe ministers rejected the treaty."))
                .endsWith("rejected 2016-08-16 asserted", "treaty - denied");
        assertThat(news("The plan was begun in 1998.\n\nThe ministers rejected the treaty."))
                .endsWith("rejected - asserted", "treaty - denied");
    }

    @Test
    void a_quotation_mark_with_space_on_both_sides_opens_what_is_said() {
        assertThat(news("The envoy praised the ban by saying that, \" Norway has won the war."))
                .contains("praised 2016-08-16 asserted", "saying 2016-08-16 asserted");
    }

    @Test
    void the_deal_is_the_agreement_signed_before_and_had_signed_is_its_signing() {
        assertThat(told("Norway signed an agreement on July 8. The deal was large."))
                .endsWith("deal 2016-07-08 asserted");
        assertThat(told("Norway signed an agreement on July 8. A deal was made."))
                .doesNotContain("deal 2016-07-08 asserted");
        assertThat(told("Norway said it had signed. It was cold. Norway signed the treaty on July 8."))
                .contains("signed 2016-07-08 asserted")
                .doesNotContain("signed - asserted");
    }

    @Test
    void a_summit_at_which_they_will_meet_is_planned_for_that_day() {
        assertThat(told("The ministers will meet at a summit on Friday."))
                .containsExactly("meet 2016-08-19 planned", "summit 2016-08-19 planned");
    }

    @Test
    void a_concession_is_told_of_the_same_day() {
        assertThat(news("The minister signed it, although the council rejected it."))
                .endsWith("rejected 2016-08-16 asserted");
    }

    @Test
    void this_brings_is_a_verb() {
        assertThat(Read.told(Read.on("2016-08-16", "Norway won ten orders. This brings the total to ten.")))
                .contains("brings 2016-08-16 asserted");
    }

    @Test
    void a_date_behind_of_says_which_one_is_meant() {
        assertThat(told("The attack of August 1 was condemned on Monday."))
                .containsExactly("attack 2016-08-01 asserted", "condemned 2016-08-15 asserted");
    }

    @Test
    void what_is_still_planned_is_not_of_the_storys_day() {
        assertThat(news("The deliveries are scheduled for the games.")).contains("deliveries - planned");
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
            assertThat(each.why()).contains("another clause");
        });
    }

    @Test
    void a_day_that_the_text_says_of_the_fault_goes_before_the_guess_that_it_is_of_the_day_of_publication() {
        List<DatedEvent> events = Read.on(
                "2016-08-16",
                "Fault on maiden flight\n\nThe jet made its maiden flight on July 11. The fault was small.");
        assertThat(events.getLast().when().edtf()).isEqualTo("2016-07-11");
    }

    @Test
    void what_a_dated_happening_includes_is_of_its_day() {
        assertThat(told("Norway signed a deal on Sunday. The deal includes orders for ten ships."))
                .contains("deal 2016-08-14 asserted", "orders 2016-08-14 asserted");
    }

    @Test
    void a_headline_without_a_verb_is_of_the_day_of_the_lead_or_of_publication() {
        assertThat(Read.told(Read.on("2016-08-16", "Earthquake in Chile\n\nIt was long. The houses stood.")))
                .containsExactly("Earthquake 2016-08-16 asserted");
        assertThat(Read.told(Read.on("2016-08-16", "Minister on sick leave\n\nThe minister resigned on Sunday.")))
                .containsExactly("sick leave 2016-08-14 asserted", "resigned 2016-08-14 asserted");
        assertThat(Read.told(Read.on("2016-08-16", "A ripple in the pond\n\nIt was long. The houses stood.")))
                .isEmpty();
        assertThat(Read.told(Read.on("2016-08-16", "Fears of earthquake\n\nIt was long. The houses stood.")))
                .containsExactly("earthquake - asserted");
    }

    @Test
    void the_second_sentence_may_tell_the_day_of_what_has_come_about() {
        assertThat(Read.told(Read.on("2016-08-16", "Norway has signed the treaty. Finland joined it on Sunday.")))
                .containsExactly("signed 2016-08-14 asserted", "joined 2016-08-14 asserted");
        assertThat(Read.told(Read.on("2016-08-16", "Norway has signed the treaty. Finland joined it on July 3.")))
                .containsExactly("signed 2016-08-16 asserted", "joined 2016-07-03 asserted");
        assertThat(Read.told(Read.on("2016-08-16", "Norway signed the treaty. Finland joined it on Sunday.")))
                .containsExactly("signed 2016-08-16 asserted", "joined 2016-08-14 asserted");
    }

    @Test
    void of_a_quarter_and_a_day_behind_one_verb_the_day_says_when() {
        assertThat(told("The firm reported a fall in the second quarter on Sunday."))
                .startsWith("reported 2016-08-14 asserted");
        assertThat(told("The prize will be paid in September to winners of August 14."))
                .containsExactly("paid 2016-09 planned");
        assertThat(told("Shares rose 23 percent this year.")).containsExactly("rose 2016 asserted");
    }

    @Test
    void a_flight_takes_off_on_its_own_day_and_a_knife_attack_is_an_attack() {
        assertThat(told("The flight will take off on August 20.")).startsWith("flight 2016-08-20 planned");
        assertThat(told("Police feared a knife-attack.")).containsExactly("attack - asserted");
        assertThat(told("Police spoke rapid-fire Spanish.")).isEmpty();
        assertThat(told("The anti-war party won on Sunday.")).containsExactly("won 2016-08-14 asserted");
    }

    @Test
    void what_something_led_to_came_with_it() {
        assertThat(told("The road was closed on Sunday, leading to a delay in the race."))
                .contains("closed 2016-08-14 asserted", "delay 2016-08-14 asserted");
    }

    @Test
    void a_common_noun_that_a_verb_only_leans_on_is_no_happening() {
        assertThat(told("The firm emerged from protection on Sunday.")).containsExactly("emerged 2016-08-14 asserted");
        assertThat(told("He died within a week of his capture on Sunday.")).contains("capture 2016-08-14 asserted");
    }

    @Test
    void a_departure_that_was_delayed_is_not_of_the_day_of_the_news() {
        assertThat(Read.told(Read.on("2016-08-16", "The departure of the fleet has been delayed.")))
                .containsExactly("departure - asserted", "delayed 2016-08-16 asserted");
    }
}
