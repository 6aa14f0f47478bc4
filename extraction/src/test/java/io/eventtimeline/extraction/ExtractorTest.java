package io.eventtimeline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.ArticleExtracted.NoEvents;
import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.Part;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {
    private static final String SESSION = "The recent Russia-NATO Council's session was held on July 13.";

    @ParameterizedTest
    @ValueSource(strings = {"2016-08", "2016-08-16"})
    void the_session_of_july_13_is_a_meeting_of_russia_and_nato_on_that_day_of_2016(String published) {
        DatedEvent session = Read.event(Read.on(published, SESSION), "session");

        assertThat(session.when().edtf()).isEqualTo("2016-07-13");
        assertThat(session.when().earliest()).isEqualTo(LocalDate.of(2016, 7, 13));
        assertThat(session.when().basis()).isEqualTo(Basis.RESOLVED);
        assertThat(session.what().type()).isEqualTo("meeting");
        assertThat(session.what().status()).isEqualTo(Status.ASSERTED);
        assertThat(Read.names(session)).contains("Russia", "NATO");
        assertThat(session.evidence().sentence()).isEqualTo(SESSION);
    }

    @ParameterizedTest(name = "{1} is {2}")
    @CsvSource({
        "The ministers met on Sunday.,             met,           meet",
        "The minister stepped down on Sunday.,     stepped down,  step",
        "The maiden flight was on July 13.,        maiden flight, flight",
        "The round of talks was on July 13.,       round of talks, round",
        "The withdrawals began on July 13.,        withdrawals,   withdrawal",
        "The wing crumpled on July 13.,            crumpled,      crumple",
        "The envoy quipped on July 13.,            quipped,       quip",
        "The envoy chaired it on July 13.,         chaired,       chair",
    })
    void an_event_has_the_dictionary_form_of_its_trigger(String text, String trigger, String lemma) {
        assertThat(Read.event(Read.on("2016-08-16", text), trigger).what().lemma())
                .isEqualTo(lemma);
    }

    @Test
    void a_common_word_is_a_less_certain_event() {
        List<DatedEvent> events = Read.on("2016-08-16", "Norway signed on Sunday. Norway rebuked it on Sunday.");
        assertThat(Read.event(events, "rebuked").confidence().event())
                .isLessThan(Read.event(events, "signed").confidence().event());
    }

    @Test
    void one_happening_is_one_event() {
        assertThat(Read.told(Read.on("2016-08-16", SESSION))).containsExactly("session 2016-07-13 asserted");
    }

    @Test
    void without_a_publication_date_a_month_and_day_have_no_year() {
        DatedEvent session = Read.event(Read.undated(SESSION), "session");

        assertThat(session.when().edtf()).isEqualTo("XXXX-07-13");
        assertThat(session.when().isDated()).isFalse();
        assertThat(session.when().expression()).contains("July 13");
        assertThat(session.confidence().date()).isZero();
    }

    @Test
    void a_no_break_space_and_curly_quotes_and_windows_line_ends_are_ordinary() {
        String text = "First line.\r\nThe recent Russia-NATO Council\u2019s session\u00a0was held on July\u00a013.\r\n";
        DatedEvent session = Read.event(Read.on("2016-08-16", text), "session");
        assertThat(session.when().edtf()).isEqualTo("2016-07-13");
        assertThat(text.substring(session.evidence().start(), session.evidence().end()))
                .isEqualTo("session");
    }

    @Test
    void title_and_text_are_both_read_and_the_evidence_says_which() {
        Article article = Read.article("Council met on July 12", SESSION, PublicationDate.of("2016-08-16"));
        List<DatedEvent> events = Read.extracted(article).events();
        assertThat(Read.event(events, "met").evidence().part()).isEqualTo(Part.TITLE);
        assertThat(Read.event(events, "session").evidence().part()).isEqualTo(Part.TEXT);
    }

    @Test
    void a_text_that_begins_with_its_title_tells_it_once() {
        String title = "Council met on July 12";
        Article article = Read.article(title, title + "\n\n" + SESSION, PublicationDate.of("2016-08-16"));
        DatedEvent met = Read.event(Read.extracted(article).events(), "met");
        assertThat(met.evidence().part()).isEqualTo(Part.TEXT);
    }

    @Test
    void a_blank_text_and_a_text_that_is_not_english_say_why_there_are_no_events() {
        assertThat(Read.extracted(Read.article("Title", " \n\u00a0", null)).noEvents())
                .isEqualTo(NoEvents.NO_TEXT);

        ArticleExtracted german = Read.extracted(Read.article(
                null,
                "Der Rat trat am 13. Juli in Brüssel zusammen. Die Minister sprachen über die Lage im Osten des Landes und "
                        + "vertagten sich ohne Ergebnis auf den September, wie ein Sprecher am Abend mitteilte.",
                PublicationDate.of("2016-08-16")));
        assertThat(german.noEvents()).isEqualTo(NoEvents.LANGUAGE_NOT_SUPPORTED);
        assertThat(german.events()).isEmpty();
        assertThat(german.language()).isNull();
    }

    @Test
    void equal_articles_give_equal_events() {
        assertThat(Extractor.english().extract(article(), io.eventtimeline.contracts.Version.OFFLINE))
                .isEqualTo(Read.extracted(article()));
    }

    private static Article article() {
        return Read.article(
                "A title", SESSION + " Mr Kern said on Monday that talks failed.", PublicationDate.of("2016-08-16"));
    }

    @Test
    void the_same_sentence_twice_is_two_events_with_two_ids() {
        List<DatedEvent> events = Read.on("2016-08-16", SESSION + "\n\n" + SESSION);
        assertThat(events).hasSize(2);
        assertThat(events.getFirst().id()).isNotEqualTo(events.getLast().id());
    }

    @Test
    void a_corrected_publication_date_moves_the_date_and_keeps_the_id() {
        DatedEvent before = Read.on("2016-08-16", SESSION).getFirst();
        DatedEvent after = Read.on("2015-08-16", SESSION).getFirst();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.when().edtf()).isEqualTo("2015-07-13");
    }
}
