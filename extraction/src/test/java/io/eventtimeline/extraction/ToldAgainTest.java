package io.eventtimeline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.PublicationDate;
import org.junit.jupiter.api.Test;

/// What was told with its date before, and is spoken of again.
class ToldAgainTest {
    @Test
    void an_accident_that_was_dated_before_keeps_its_date() {
        assertThat(Read.told("An accident on Friday closed the road. The accident was not the first."))
                .contains("accident 2016-08-12 asserted", "accident 2016-08-12 asserted");
    }

    @Test
    void a_headline_finds_its_noun_anywhere() {
        Article article = Read.article(
                "Verdict in fraud trial",
                "The court was full. It was hot. The verdict was delivered on Sunday.",
                PublicationDate.of("2016-08-16"));
        DatedEvent verdict = Read.extracted(article).events().getFirst();
        assertThat(verdict.when().edtf()).isEqualTo("2016-08-14");
        assertThat(verdict.rules()).contains("date.told-elsewhere");
    }

    @Test
    void the_delivery_is_what_was_delivered() {
        assertThat(Read.told("Norway delivered ten jets on Sunday. The delivery was late."))
                .containsExactly("delivered 2016-08-14 asserted", "delivery 2016-08-14 asserted");
    }

    @Test
    void a_new_accident_is_another_one() {
        assertThat(Read.told("An accident on Friday closed the road. The new accident was worse."))
                .containsOnlyOnce("accident 2016-08-12 asserted");
    }

    @Test
    void the_ban_that_a_story_speaks_of_is_of_its_day() {
        assertThat(Read.news("The envoy praised the ban.")).endsWith("ban 2016-08-16 asserted");
        assertThat(Read.news("The envoy praised a previous ban.")).doesNotContain("ban 2016-08-16 asserted");
    }

    @Test
    void the_deal_is_the_agreement_signed_before_and_had_signed_is_its_signing() {
        assertThat(Read.told("Norway signed an agreement on July 8. The deal was large."))
                .endsWith("deal 2016-07-08 asserted");
        assertThat(Read.told("Norway said it had signed. It was cold. Norway signed the treaty on July 8."))
                .contains("signed 2016-07-08 asserted")
                .doesNotContain("signed - asserted");
    }
}
