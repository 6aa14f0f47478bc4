package io.eventtimeline.extraction.grammar.penn;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PennTaggerTest {
    @Test
    void a_contraction_has_the_tag_of_its_first_word() {
        assertThat(tags("They don't sign.")).containsExactly("PRP", "VBP", "VB", "MARK");
        assertThat(tags("They’ve signed.")).containsExactly("PRP", "VBN", "MARK");
    }

    @Test
    void an_apostrophe_and_s_are_a_verb_or_a_possessive() {
        assertThat(tags("It's the minister's plan.")).containsExactly("PRP", "VBZ", "DT", "NN", "POS", "NN", "MARK");
    }

    @Test
    void a_word_that_nobody_knows_is_no_function_word() {
        for (String word : List.of("blorf", "Thxq", "zzed")) {
            PennTag tag = PennTag.of(PennTagger.english().tag(Tokens.of("We saw " + word))[2]);
            assertThat(tag.isClosed()).as(word).isFalse();
        }
    }

    @Test
    void any_text_is_tagged() {
        for (String text : List.of("", "'", "\ud800", "''s", "12th", "$", "..", "\u0130'S", "a")) {
            assertThat(PennTagger.english().tag(Tokens.of(text)))
                    .hasSize(Tokens.of(text).count());
        }
    }

    private static List<String> tags(String text) {
        var names = new ArrayList<String>();
        for (byte code : PennTagger.english().tag(Tokens.of(text))) {
            names.add(PennTag.of(code).name());
        }
        return names;
    }
}
