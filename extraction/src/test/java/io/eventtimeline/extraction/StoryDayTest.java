package io.eventtimeline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.PublicationDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What has no date of its own: of the day of the story, or of none.
class StoryDayTest {
    @Test
    void the_lead_without_a_date_is_of_the_publication_date() {
        DatedEvent resigned = Read.event(Read.on("2016-08-16", "The minister of transport has resigned."), "resigned");
        assertThat(resigned.when().edtf()).isEqualTo("2016-08-16");
        assertThat(resigned.when().basis()).isEqualTo(Basis.PUBLICATION);

        DatedEvent partial = Read.event(Read.on("2016-08", "The minister of transport has resigned."), "resigned");
        assertThat(partial.when().edtf()).isEqualTo("2016-08");
    }

    @Test
    void neither_plans_nor_undated_articles_get_the_publication_date() {
        assertThat(Read.told(Read.on("2016-08-16", "The minister of transport will resign.")))
                .containsExactly("resign - planned");
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
    void the_story_goes_on_on_the_day_that_its_lead_tells() {
        List<DatedEvent> events =
                Read.on("2016-08-16", "Norway signed the treaty on Sunday. It was long. Finland rejected the treaty.");
        DatedEvent rejected = Read.event(events, "rejected");
        assertThat(rejected.when().edtf()).isEqualTo("2016-08-14");
        assertThat(rejected.when().basis()).isEqualTo(Basis.NARRATIVE);
        assertThat(rejected.rules()).contains("date.story");
        assertThat(rejected.confidence().date()).isLessThan(0.9);
    }

    @Test
    void history_and_what_had_happened_before_are_not_of_the_story() {
        assertThat(Read.told(Read.on("2016-08-16", "Norway resigned. It joined in 1975.")))
                .containsExactly("resigned 2016-08-16 asserted", "joined 1975 asserted");
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
    void what_is_under_way_when_an_article_appears_is_of_its_day() {
        assertThat(Read.told(Read.on("2016-08-16", "Norway is pursuing an alliance. It is cold. Finland rejected it.")))
                .containsExactly("pursuing 2016-08-16 asserted", "rejected 2016-08-16 asserted");
    }

    @Test
    void what_is_under_way_is_of_the_day_and_what_can_be_done_is_not() {
        assertThat(Read.news("The ministers are negotiating in Oslo.")).endsWith("negotiating 2016-08-16 asserted");
        assertThat(Read.news("The phone can be purchased in Oslo.")).endsWith("purchased - possible");
        assertThat(Read.news("The wall is built with bricks.")).doesNotContain("built 2016-08-16 asserted");
    }

    @Test
    void a_sentence_with_a_date_of_its_own_never_gives_the_publication_date() {
        assertThat(Read.news("The minister, who was appointed in 2009, rejected the plan."))
                .endsWith("appointed 2009 asserted", "rejected - asserted");
    }

    @Test
    void a_year_of_another_order_is_not_that_of_the_storys_order() {
        String article = "Norway won an order from Finland.\n\nThe order was large.\n\nFinland had an order in 2005.";
        assertThat(Read.told(Read.on("2016-08-16", article)))
                .contains("order 2016-08-16 asserted", "order 2005 asserted");
    }

    @Test
    void how_things_are_is_no_news() {
        assertThat(Read.told(Read.on("2016-08-16", "The public is riveted, and the council rejected the plan.")))
                .containsExactly("riveted - asserted", "rejected 2016-08-16 asserted");
    }

    @Test
    void a_day_that_no_calendar_has_dates_nothing() {
        assertThat(Read.told(Read.on("2016-08-16", "The lease was signed on June 31.")))
                .containsExactly("signed - asserted");
        assertThat(Read.told(Read.on("2016-08-16", "The lease was signed on February 29, 2015.")))
                .containsExactly("signed - asserted");
    }

    @Test
    void what_somebody_had_gone_through_before_is_not_the_day_of_the_story() {
        assertThat(Read.told(Read.on(
                        "2016-08-16",
                        "Norway freed the envoy, who was kidnapped on July 3. Soldiers stormed a house.")))
                .contains("kidnapped 2016-07-03 asserted", "stormed 2016-08-16 asserted")
                .doesNotContain("freed 2016-07-03 asserted");
    }

    @Test
    void a_year_in_a_relative_clause_does_not_end_the_story() {
        assertThat(Read.news("The plan, which was begun in 1998, failed.\n\nThe ministers rejected the treaty."))
                .contains("rejected 2016-08-16 asserted");
    }

    @Test
    void what_is_still_planned_is_not_of_the_storys_day() {
        assertThat(Read.news("The deliveries are scheduled for the games.")).contains("deliveries - planned");
    }

    @Test
    void a_day_that_the_text_says_of_the_fault_goes_before_the_guess_that_it_is_of_the_day_of_publication() {
        List<DatedEvent> events = Read.on(
                "2016-08-16",
                "Fault on maiden flight\n\nThe jet made its maiden flight on July 11. The fault was small.");
        assertThat(events.getLast().when().edtf()).isEqualTo("2016-07-11");
    }

    @Test
    void a_headline_without_a_verb_is_of_the_day_of_the_lead_or_of_publication() {
        assertThat(Read.told(Read.on("2016-08-16", "Earthquake in Chile\n\nIt was long. The houses stood.")))
                .containsExactly("Earthquake 2016-08-16 asserted");
        assertThat(Read.told(Read.on("2016-08-16", "Minister on sick leave\n\nThe minister resigned on Sunday.")))
                .containsExactly("sick leave 2016-08-14 asserted", "resigned 2016-08-14 asserted");
        assertThat(Read.told(Read.on("2016-08-16", "A ripple in the pond\n\nIt was long. The houses stood.")))
                .containsExactly("ripple 2016-08-16 asserted");
    }

    @Test
    void a_lead_without_a_day_keeps_the_publication_date_when_the_next_sentence_tells_a_day() {
        assertThat(Read.told(Read.on("2016-08-16", "Norway has signed the treaty. Finland joined it on July 3.")))
                .containsExactly("signed 2016-08-16 asserted", "joined 2016-07-03 asserted");
    }
}
