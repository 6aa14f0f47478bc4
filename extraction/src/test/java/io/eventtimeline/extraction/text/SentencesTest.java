package io.eventtimeline.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static List<String> split(String text) {
        var sentences = Sentences.of(Tokens.of(text));
        var found = new ArrayList<String>();
        for (int sentence = 0; sentence < sentences.count(); sentence++) {
            found.add(sentences.text(sentence));
        }
        return found;
    }

    @Test
    void a_full_stop_ends_a_sentence_and_an_abbreviation_does_not() {
        assertThat(split("Mr. Orlov met Gen. Hale on Jan. 5. They signed."))
                .containsExactly("Mr. Orlov met Gen. Hale on Jan. 5.", "They signed.");
    }

    @Test
    void an_abbreviation_may_close_a_sentence() {
        assertThat(split("It works in the U.S. The firm is Hale Inc. and pays 3.5 percent."))
                .containsExactly("It works in the U.S.", "The firm is Hale Inc. and pays 3.5 percent.");
        assertThat(split("The U.S. Army left.")).hasSize(1);
    }

    @Test
    void a_clock_time_closes_a_sentence_that_does_not_go_on_with_its_day_or_zone() {
        assertThat(split("The blast woke the old town at 4:10 a.m. Neighbours ran out."))
                .containsExactly("The blast woke the old town at 4:10 a.m.", "Neighbours ran out.");
        assertThat(split("The gates of the old town open at 6 p.m. Sunday for all."))
                .hasSize(1);
        assertThat(split("The gates of the old town open at 6 p.m. Oslo time for all."))
                .hasSize(1);
        assertThat(split("The gates of the old town open at 6 p.m. GMT for all."))
                .hasSize(1);
        assertThat(split("At 3 p.m. Mayor Strand opened the gates.")).hasSize(1);
    }

    @Test
    void a_closing_quote_belongs_to_the_sentence_it_closes() {
        assertThat(split("“We are done.” She left. ``No.'' He stayed."))
                .containsExactly("“We are done.”", "She left.", "``No.''", "He stayed.");
    }

    @Test
    void a_question_inside_a_sentence_goes_on_in_lower_case() {
        assertThat(split("\"Why now?\" he asked. Nobody knew."))
                .containsExactly("\"Why now?\" he asked.", "Nobody knew.");
    }

    @Test
    void a_paragraph_always_ends_a_sentence_and_a_heading_is_known() {
        var sentences = Sentences.of(Tokens.of("Talks resume in Kabul\r\n\r\nThe envoys met\n\non Monday."));
        assertThat(sentences.count()).isEqualTo(3);
        assertThat(sentences.isHeading(0)).isTrue();
        assertThat(sentences.isHeading(2)).isFalse();
    }

    @Test
    void a_dateline_is_a_sentence_of_its_own() {
        var sentences = Sentences.of(Tokens.of("KABUL, Aug 16 (Reuters) - Troops left the base. It is empty."));
        assertThat(sentences.count()).isEqualTo(3);
        assertThat(sentences.isDateline(0)).isTrue();
        assertThat(sentences.text(1)).isEqualTo("Troops left the base.");
        assertThat(sentences.startsParagraph(1)).isTrue();
    }

    @Test
    void an_ordinary_dash_makes_no_dateline() {
        assertThat(split("NATO - and its partners - met. Moscow waited.")).hasSize(2);
    }

    @Test
    void hard_wrapped_lines_are_joined_and_others_are_not() {
        String wrapped =
                "The envoys met in the old palace of the\ncapital on Monday and agreed to go on\nwith the talks in the spring, when the\nroads are open again and the guests can\ntravel. They left early.";
        assertThat(split(wrapped)).hasSize(2);
        assertThat(split("First item of the list\nSecond item of the list")).hasSize(2);
    }
}
