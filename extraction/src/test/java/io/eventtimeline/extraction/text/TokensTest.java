package io.eventtimeline.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static List<String> words(String text) {
        var tokens = Tokens.of(text);
        var words = new ArrayList<String>();
        for (int token = 0; token < tokens.count(); token++) {
            words.add(tokens.text(token));
        }
        return words;
    }

    @Test
    void a_hyphen_is_a_token_so_that_both_partners_can_be_reached() {
        assertThat(words("The Russia-NATO talks")).containsExactly("The", "Russia", "-", "NATO", "talks");
    }

    @Test
    void the_possessive_mark_stands_alone_and_other_apostrophes_stay_inside() {
        assertThat(words("Moscow’s envoy didn't see O'Neill at six o'clock"))
                .containsExactly("Moscow", "’s", "envoy", "didn't", "see", "O'Neill", "at", "six", "o'clock");
    }

    @Test
    void an_abbreviation_keeps_its_full_stop() {
        assertThat(words("Mr. J. Smith of the U.S. left on Jan. 5 at 6 p.m. today."))
                .containsExactly(
                        "Mr.", "J.", "Smith", "of", "the", "U.S.", "left", "on", "Jan.", "5", "at", "6", "p.m.",
                        "today", ".");
    }

    @Test
    void he_sat_is_not_saturday() {
        assertThat(words("There he sat. Sat. 5")).containsExactly("There", "he", "sat", ".", "Sat.", "5");
    }

    @Test
    void numbers_keep_their_separators_and_dates_do_not() {
        assertThat(words("1,200 or 3.5 or July 13,2016 or 13.07.2016 or 18:30"))
                .containsExactly(
                        "1,200", "or", "3.5", "or", "July", "13", ",", "2016", "or", "13", ".", "07", ".", "2016", "or",
                        "18", ":", "30");
    }

    @Test
    void ordinals_and_decades_are_numbers_with_a_value() {
        var tokens = Tokens.of("13th 1990s 1,000 6pm Q3");
        assertThat(tokens.number(0)).isEqualTo(13);
        assertThat(tokens.number(1)).isEqualTo(1990);
        assertThat(tokens.number(2)).isEqualTo(1000);
        assertThat(tokens.text(3)).isEqualTo("6");
        assertThat(tokens.text(4)).isEqualTo("pm");
        assertThat(tokens.isWord(5)).isTrue();
    }

    @Test
    void no_break_spaces_and_windows_lines_are_space() {
        var tokens = Tokens.of("July\u00a013\r\n\r\nKabul\u202ffell");
        assertThat(tokens.count()).isEqualTo(4);
        assertThat(tokens.startsParagraph(2)).isTrue();
        assertThat(tokens.startsLine(1)).isFalse();
    }

    @Test
    void old_style_quotes_are_one_token_each() {
        var tokens = Tokens.of("``We won,'' he said");
        assertThat(tokens.text(0)).isEqualTo("``");
        assertThat(tokens.isQuote(0)).isTrue();
        assertThat(tokens.text(4)).isEqualTo("''");
    }

    @Test
    void words_compare_without_case_and_with_any_apostrophe() {
        var tokens = Tokens.of("O’CLOCK");
        assertThat(tokens.is(0, "o'clock")).isTrue();
        assertThat(tokens.hash(0)).isEqualTo(Tokens.hashOf("o'clock"));
        assertThat(tokens.lowercase(0)).isEqualTo("o'clock");
    }

    @Test
    void any_characters_at_all_are_cut_into_tokens_in_order_and_without_overlap() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        String odd = "aB1 .,'’\"-\n\r\t\u0000\u00a0\ud83d\ude00\ud83d\u0301`s’";
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder();
            int length = random.nextInt(200);
            for (int i = 0; i < length; i++) {
                text.append(
                        random.nextInt(8) == 0
                                ? (char) random.nextInt(65536)
                                : odd.charAt(random.nextInt(odd.length())));
            }
            var tokens = Tokens.of(text);
            var sentences = Sentences.of(tokens);
            int end = 0;
            for (int token = 0; token < tokens.count(); token++) {
                assertThat(tokens.start(token)).as("seed %d", seed).isGreaterThanOrEqualTo(end);
                end = tokens.endExclusive(token);
                assertThat(end)
                        .as("seed %d", seed)
                        .isGreaterThan(tokens.start(token))
                        .isLessThanOrEqualTo(text.length());
                int sentence = sentences.sentenceOf(token);
                assertThat(token)
                        .as("seed %d", seed)
                        .isBetween(sentences.firstToken(sentence), sentences.endToken(sentence) - 1);
            }
        }
    }

    @Test
    void one_line_of_a_mebibyte_is_ordinary_input() {
        var tokens = Tokens.of("1.a'".repeat(1 << 18));
        assertThat(Sentences.of(tokens).count()).isPositive();
        assertThat(Tokens.of("U.".repeat(1 << 19)).count()).isEqualTo(1);
        assertThat(Tokens.of("x".repeat(1 << 20)).count()).isEqualTo(1);
    }
}
