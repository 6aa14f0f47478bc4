package io.eventtimeline.extraction.time.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.extraction.text.TokenFlags;
import io.eventtimeline.extraction.text.Tokens;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0999   | whole-number four-digits",
                "1000   | year whole-number four-digits",
                "1899   | year whole-number four-digits",
                "1900   | year recent-year whole-number four-digits",
                "2049   | year recent-year whole-number four-digits",
                "2050   | year whole-number four-digits",
                "2999   | year whole-number four-digits",
                "3000   | whole-number four-digits",
                "0      | hour-number whole-number small-number",
                "1      | day-number month-number hour-number whole-number small-number",
                "9      | day-number month-number hour-number whole-number small-number",
                "00     | two-digits hour-number minute-number whole-number small-number",
                "01     | two-digits day-number month-number hour-number minute-number whole-number small-number",
                "12     | two-digits day-number month-number hour-number minute-number whole-number small-number",
                "13     | two-digits day-number hour-number minute-number whole-number small-number",
                "24     | two-digits day-number hour-number minute-number whole-number small-number",
                "25     | two-digits day-number minute-number whole-number small-number",
                "31     | two-digits day-number minute-number whole-number small-number",
                "32     | two-digits minute-number whole-number small-number",
                "59     | two-digits minute-number whole-number small-number",
                "60     | two-digits whole-number small-number",
                "007    | whole-number small-number",
                "123    | whole-number small-number",
                "12345  | whole-number"
            })
    void plain_digits_are_what_their_number_and_length_allow(String digits, String shapes) {
        assertThat(labels(Shape.ofDigits(Integer.parseInt(digits), digits.length())))
                .isEqualTo(shapes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1st     | day-ordinal ordinal",
                "31st    | day-ordinal ordinal",
                "32nd    | ordinal",
                "0th     | ordinal",
                "1990s   | decade tens",
                "90s     | decade tens",
                "1500s   | decade tens",
                "1490s   | tens",
                "2090s   | decade tens",
                "2100s   | tens",
                "470s    | tens",
                "1995s   | ''",
                "2.5     | decimal",
                "1,500   | whole-number",
                "Council | capitalised",
                "council | lowercase",
                "days    | lowercase plural",
                "10km    | ''",
                "50mins  | ''"
            })
    void other_tokens_are_what_they_look_like(String token, String shapes) {
        assertThat(labels(shape(token, 0, false))).isEqualTo(shapes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | slash | ''",
                ": | colon | ''",
                ". | point | ''",
                "- | hyphen dash | dash",
                "\u2013 | hyphen dash | dash",
                "; | '' | ''"
            })
    void marks_without_spaces_around_are_more_than_those_with(String mark, String tight, String spaced) {
        assertThat(labels(Shape.of(0, -1, mark.charAt(0), mark.charAt(0), true)))
                .isEqualTo(tight);
        assertThat(labels(Shape.of(0, -1, mark.charAt(0), mark.charAt(0), false)))
                .isEqualTo(spaced);
    }

    @Test
    void the_possessive_is_a_shape_of_its_own() {
        assertThat(labels(Shape.of(TokenFlags.POSSESSIVE, -1, '\'', 's', false)))
                .isEqualTo("possessive");
    }

    @Test
    void every_shape_is_found_by_its_label_and_nothing_else_is() {
        assertThat(Shape.values())
                .allSatisfy(shape -> assertThat(Shape.of(shape.label())).contains(shape));
        assertThat(Shape.of("no-shape")).isEmpty();
    }

    private static long shape(String text, int token, boolean tight) {
        Tokens tokens = Tokens.of(text);
        char first = tokens.charFromEnd(token, tokens.length(token) - 1);
        return Shape.of(tokens.flags(token), tokens.number(token), first, tokens.charFromEnd(token, 0), tight);
    }

    private static String labels(long bits) {
        return Arrays.stream(Shape.values())
                .filter(shape -> (bits & shape.bit()) != 0)
                .map(Shape::label)
                .collect(Collectors.joining(" "));
    }
}
