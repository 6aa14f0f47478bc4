package io.eventtimeline.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WrappedLinesTest {
    @Test
    void a_sentence_that_was_wrapped_is_one() {
        assertThat(split("Envoys met at\r\nGeneva on\r\nThursday.")).hasSize(1);
        assertThat(split("The mayor of Alton stepped down on March\n3 after a long inquiry."))
                .hasSize(1);
        assertThat(split("The ferry that had been built for the islands\nsank off Brill."))
                .hasSize(1);
        assertThat(split("The ferry was raised off the coast of Brill on 4\nMarch and towed away."))
                .hasSize(1);
    }

    @Test
    void a_wrapped_document_has_the_sentences_that_it_would_have_on_one_line() {
        String text = """
                Workers at the port of Brill walked out on Tuesday after talks with Harbour
                Board officials broke down, and the ferry to Marlow stayed at the quay. The
                union said that it would go on until July 4, when the board is to meet in
                Alton. "We asked for so little," said its head, Mr. Orlov. Nobody at the board
                answered calls.

                Last year's strike had ended on March
                3, 2015.
                """;
        assertThat(split(text))
                .isEqualTo(split(text.strip().replaceAll("(?<!\n)\n(?!\n)", " ")))
                .hasSize(5);
    }

    @Test
    void a_heading_above_its_lead_stays_a_heading() {
        assertThat(split("Ferry raised\nThe ferry to Brill was raised on Monday."))
                .containsExactly("Ferry raised", "The ferry to Brill was raised on Monday.");
        assertThat(
                        split(
                                "Ferry to Brill raised\nDivers raised the ferry to Brill on\nMonday, the harbour board of\nMarlow said."))
                .hasSize(2);
        assertThat(
                        split(
                                "Ferry to Brill is raised from the sea\nThe ferry to Brill was raised on\nMonday by divers from Alton."))
                .hasSize(2);
    }

    @Test
    void lists_tables_and_the_lines_of_live_blogs_stay_lines() {
        assertThat(split("What happened:\nthe ferry sank\nthe bridge closed")).hasSize(3);
        assertThat(split("- Ferry sinks off Brill\n- Bridge at Alton closes\n- Board to meet"))
                .hasSize(3);
        assertThat(split("Alton Rovers 2 Brill Town 1\nMarlow 0 Deep Harbour 0\nOrley 3 Strand 2"))
                .hasSize(3);
        assertThat(split("Place    opened\nAlton    in 1950\nBrill    in 1960")).hasSize(3);
        assertThat(split("milk from the farm\neggs from the shop\nbread from the mill"))
                .hasSize(3);
        assertThat(split("11:05 BST: The pump at Brill stopped\n11:20 BST: Divers went down\n11:41 BST: It runs again"))
                .hasSize(3);
    }

    @Test
    void the_lines_of_a_quoted_mail_are_joined_without_their_marks() {
        Tokens tokens = Tokens.of("""
                > The board of the port met in Alton on
                > Friday and agreed on a plan.
                >
                >> It cost 5 > 4.""");
        assertThat(IntStream.range(0, tokens.count()).filter(tokens::startsLine).mapToObj(tokens::text))
                .containsExactly("The", "It");
        assertThat(tokens.text(tokens.count() - 3)).isEqualTo(">");
        assertThat(Sentences.of(tokens).count()).isEqualTo(2);
    }

    @Test
    void a_line_that_is_a_paragraph_by_itself_is_none_that_was_wrapped() {
        String paragraph =
                "The ferry to Brill was raised on Monday by divers from Alton who had worked for three weeks, "
                        + "the harbour board of Marlow said in a notice";
        assertThat(split(paragraph + "\nread more about ferries")).hasSize(2);
    }

    @Test
    void a_short_line_that_ends_a_sentence_ends_its_paragraph_and_a_full_one_does_not() {
        Sentences sentences = Sentences.of(Tokens.of("""
                The board of the port met in Alton on
                Friday and agreed on a plan. It cost a
                lot. The plan is kept.
                Divers then raised the ferry that had
                sunk off Brill.
                """));
        assertThat(IntStream.range(0, sentences.count()).filter(sentences::startsParagraph))
                .containsExactly(0, 3);
    }

    private static List<String> split(String text) {
        Sentences sentences = Sentences.of(Tokens.of(text));
        return IntStream.range(0, sentences.count())
                .mapToObj(sentence -> sentences.text(sentence).replaceAll("\\s+", " "))
                .toList();
    }
}
