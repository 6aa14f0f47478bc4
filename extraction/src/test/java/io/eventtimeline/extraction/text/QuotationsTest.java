package io.eventtimeline.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {
    @Test
    void straight_marks_open_before_a_word_and_close_behind_one() {
        assertThat(quoted("\"We fell,\" he said. \"It hurt.\"")).containsExactly("We", "fell", ",", "It", "hurt", ".");
    }

    @Test
    void curly_marks_say_which_end_they_are() {
        assertThat(quoted("He called it \u201ca drop\u201d twice.")).containsExactly("a", "drop");
    }

    @Test
    void a_mark_with_space_on_both_sides_opens_where_none_is_open() {
        assertThat(quoted("He said \" it fell \" and left.")).containsExactly("it", "fell");
    }

    @Test
    void a_quotation_that_never_closes_ends_with_its_paragraph() {
        assertThat(quoted("\"It fell\n\nHe left.")).containsExactly("It", "fell");
    }

    private static List<String> quoted(String text) {
        Tokens tokens = Tokens.of(text);
        Quotations quotations = Quotations.of(tokens);
        var quoted = new ArrayList<String>();
        for (int token = 0; token < tokens.count(); token++) {
            if (quotations.covers(token)) {
                quoted.add(tokens.text(token));
            }
        }
        return quoted;
    }
}
