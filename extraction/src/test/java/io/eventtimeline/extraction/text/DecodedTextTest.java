package io.eventtimeline.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecodedTextTest {
    @Test
    void a_character_reference_is_read_as_its_character() {
        assertThat(read("14&nbsp;July&#160;2016")).containsExactly("14", "July", "2016");
        assertThat(read("Hale &amp; Strand")).containsExactly("Hale", "&", "Strand");
        assertThat(read("the board&#8217;s &#x201C;plan&rdquo;"))
                .containsExactly("the", "board", "’s", "“", "plan", "”");
        assertThat(read("caf&eacute;s &mdash; open")).containsExactly("cafés", "—", "open");
    }

    @Test
    void what_was_escaped_twice_or_means_a_windows_character_is_read_too() {
        assertThat(read("14&amp;nbsp;July")).containsExactly("14", "July");
        assertThat(read("the board&#146;s plan")).containsExactly("the", "board", "’s", "plan");
    }

    @Test
    void an_ampersand_that_begins_no_reference_is_an_ampersand() {
        assertThat(read("AT&T; R&D &unknown; &#xD800; &#; &")).contains("&").startsWith("AT", "&", "T", ";");
    }

    @Test
    void soft_hyphens_and_spaces_of_no_width_do_not_tear_a_word() {
        assertThat(read("Wed\u00adnes\u00adday")).containsExactly("Wednesday");
        assertThat(read("Wed&shy;nesday")).containsExactly("Wednesday");
        assertThat(read("Wed\u200bnesday\u200e")).containsExactly("Wednesday");
    }

    @Test
    void a_space_of_no_width_beside_anything_but_letters_is_a_space() {
        assertThat(read("July\u200b13, the\u200b \u2009council\ufeff"))
                .containsExactly("July", "13", ",", "the", "council");
    }

    @Test
    void offsets_point_into_the_text_as_sent() {
        String sent = "\ufeffThey met on Wed\u00adnes\u00adday, 14&nbsp;July&#8217;s end, at Hale &amp; Strand\u200b.";
        Tokens tokens = Tokens.of(sent);

        assertThat(IntStream.range(0, tokens.count())
                        .mapToObj(token -> sent.substring(tokens.start(token), tokens.endExclusive(token))))
                .containsExactly(
                        "They",
                        "met",
                        "on",
                        "Wed\u00adnes\u00adday",
                        ",",
                        "14",
                        "July",
                        "&#8217;s",
                        "end",
                        ",",
                        "at",
                        "Hale",
                        "&amp;",
                        "Strand",
                        ".");
        assertThat(tokens.text()).isEqualTo(sent);
        assertThat(tokens.text(3, 7)).isEqualTo("Wednesday, 14\u00a0July");
    }

    private static List<String> read(String sent) {
        Tokens tokens = Tokens.of(sent);
        return IntStream.range(0, tokens.count()).mapToObj(tokens::text).toList();
    }
}
