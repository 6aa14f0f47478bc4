package io.eventtimeline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.extraction.time.TimeMention;
import io.eventtimeline.extraction.time.TimeTagger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Texts as people send them: wrapped at a width, with the references of the page they were taken off. Offsets are
/// tested by cutting the text as sent.
class AsSentTest {
    private static final TimeTagger TAGGER = TimeTagger.english();

    @Test
    void a_date_that_a_line_end_stands_in_is_one_mention() {
        assertThat(mentions("The mayor of Alton resigned on July\n13 after a long inquiry."))
                .containsExactly("July\n13 = 2016-07-13");
        assertThat(mentions("The ferry was raised off Brill on 4\r\nMarch 2015 and towed to\r\nMarlow."))
                .containsExactly("4\r\nMarch 2015 = 2015-03-04");
    }

    @Test
    void a_date_with_references_or_soft_hyphens_in_it_is_one_mention() {
        assertThat(mentions("Envoys met in Oslo on 14&nbsp;July&nbsp;2016."))
                .containsExactly("14&nbsp;July&nbsp;2016 = 2016-07-14");
        assertThat(mentions("Envoys met in Oslo on July\u00a013,\u2009\u200b2016."))
                .containsExactly("July\u00a013,\u2009\u200b2016 = 2016-07-13");
        assertThat(mentions("Envoys met in Oslo on Wed\u00adnes\u00adday."))
                .containsExactly("Wed\u00adnes\u00adday = 2016-08-10");
    }

    @Test
    void an_event_has_the_date_of_the_line_behind_it() {
        DatedEvent met = event("Envoys met in Geneva on\r\nThursday.", "met");
        assertThat(met.when().edtf()).isEqualTo("2016-08-11");
        assertThat(met.evidence().sentence()).isEqualTo("Envoys met in Geneva on\r\nThursday.");
    }

    @Test
    void an_event_is_cut_out_of_the_text_as_sent_and_its_names_are_as_read() {
        String text =
                "On July&nbsp;13 Ren&eacute; Str&shy;and signed the con&shy;tract, his lawyer&#8217;s office said.";
        DatedEvent signed = event(text, "signed");
        assertThat(signed.when().edtf()).isEqualTo("2016-07-13");
        assertThat(text.substring(signed.evidence().start(), signed.evidence().end()))
                .isEqualTo("signed");
        assertThat(signed.evidence().sentence()).isEqualTo(text);
        assertThat(signed.who()).first().satisfies(who -> {
            assertThat(who.name()).isEqualTo("René Strand");
            assertThat(text.substring(who.start(), who.end())).isEqualTo("Ren&eacute; Str&shy;and");
        });
    }

    @Test
    void the_sentence_behind_a_clock_line_of_a_live_blog_is_whole() {
        assertThat(event("11:05 BST: The blast on Thursday killed two men.", "killed")
                        .evidence()
                        .sentence())
                .endsWith("The blast on Thursday killed two men.");
        assertThat(event("Thu Aug 11 11:00:09 EDT 2016 The pump at the plant exploded.", "exploded")
                        .evidence()
                        .sentence())
                .endsWith("The pump at the plant exploded.");
    }

    private static DatedEvent event(String text, String trigger) {
        return Read.event(Read.on("2016-08-16", text), trigger);
    }

    private static List<String> mentions(String text) {
        return TAGGER.tag(text, Optional.of(PublicationDate.of("2016-08-16"))).stream()
                .map(mention -> cut(text, mention) + " = " + mention.timex().value())
                .toList();
    }

    private static String cut(String text, TimeMention mention) {
        return text.substring(mention.start(), mention.endExclusive());
    }
}
