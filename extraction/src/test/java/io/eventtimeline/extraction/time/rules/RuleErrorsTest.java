package io.eventtimeline.extraction.time.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.extraction.time.match.Matcher;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Every mistake in a rule file is refused at its own line and column.
class RuleErrorsTest {
    private static final String LEXICON = "lexicon unit\nday   day\nweek  week\n";
    private static final String EXAMPLES = "yes  - \"It rained a [day].\" = P1D\nno   - \"It rained.\"\n";

    private static String rule(String name, String pattern, String means) {
        return "name   " + name + "\nrule   " + pattern + "\nmeans  " + means + "\n" + EXAMPLES;
    }

    private static String error(String... files) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("words.lexicon", LEXICON);
        for (int file = 0; file < files.length; file++) {
            all.put("file" + file + ".rules", files[file]);
        }
        try {
            Matcher.of(RuleBook.of(all));
        } catch (RuleError e) {
            return String.valueOf(e.getMessage());
        }
        return "loaded";
    }

    @Test
    void a_rule_without_mistakes_is_loaded() {
        assertThat(error(rule("a", "unit:<unit>", "duration(1, unit)"))).isEqualTo("loaded");
    }

    @Test
    void an_unknown_class_is_shown_with_a_caret_and_the_nearest_name() {
        assertThat(error(rule("a", "unit:<unti>", "duration(1, unit)"))).isEqualTo("""
                        file0.rules:2:13  unknown class <unti>; did you mean <unit>?
                            rule   unit:<unti>
                                        ^""");
    }

    @Test
    void an_unknown_operation_is_named() {
        assertThat(error(rule("a", "unit:<unit>", "duratoin(1, unit)")))
                .startsWith("file0.rules:3:8  unknown operation duratoin; did you mean duration()?");
    }

    @Test
    void a_meaning_can_speak_only_of_parts_that_the_rule_has() {
        assertThat(error(rule("a", "unit:<unit>", "duration(1, unite)")))
                .startsWith("file0.rules:3:20  the rule has no part named unite; did you mean unit");
    }

    @Test
    void a_call_with_too_few_arguments_is_refused() {
        assertThat(error(rule("a", "unit:<unit>", "duration(1)"))).contains("duration takes 2 arguments, not 1");
    }

    @Test
    void an_unknown_keyword_is_refused() {
        assertThat(error("name  a\nrulle  \"x\"\n"))
                .startsWith("file0.rules:2:1  unknown keyword rulle; did you mean rule");
    }

    @Test
    void a_rule_shows_what_it_finds_and_what_it_leaves() {
        assertThat(error("name  a\nrule  <unit>\nmeans nothing()\nyes - \"a day\"\n"))
                .startsWith("file0.rules:1:1  a rule has at least one 'yes' and one 'no' example");
    }

    @Test
    void brackets_and_values_of_an_example_must_agree() {
        assertThat(error("name  a\nrule  <unit>\nmeans nothing()\nyes - \"a [day]\"\n"))
                .contains("1 brackets, but 0 values");
    }

    @Test
    void two_rules_of_one_name_are_refused() {
        String twice = rule("a", "\"x\"", "nothing()") + rule("a", "\"y\"", "nothing()");
        assertThat(error(twice)).startsWith("file0.rules:6:8  there is a rule of this name at file0.rules:1:8");
    }

    @Test
    void a_fragment_that_no_rule_uses_is_refused() {
        assertThat(error("fragment some  \"some\"\n" + rule("a", "<unit>", "nothing()")))
                .startsWith("file0.rules:1:10  no rule uses fragment <some>; remove it");
    }

    @Test
    void a_fragment_cannot_use_itself() {
        assertThat(error("fragment some  \"some\" <some>\n")).contains("unknown class <some>");
    }

    @Test
    void a_rule_that_can_never_count_is_refused() {
        String shadowed = rule("wide", "<unit>", "nothing()") + rule("narrow", "\"day\"", "nothing()");
        assertThat(error(shadowed)).startsWith("file0.rules:7:1  'narrow' can never count: 'wide' at file0.rules:2:1");
    }

    @Test
    void rules_of_two_files_that_match_the_same_words_are_refused() {
        assertThat(error(
                        rule("one", "\"the\" <unit>", "nothing()"),
                        rule("other", "\"the\" \"day\" | \"x\"", "nothing()")))
                .startsWith("file1.rules:2:1  'other' and 'one' at file0.rules:2:1 both match the day");
    }

    @Test
    void a_quoted_word_is_one_token() {
        assertThat(error(rule("a", "\"year-end\"", "nothing()")))
                .startsWith("file0.rules:2:8  'year-end' is not one token");
    }

    @Test
    void a_range_needs_the_parts_that_are_its_ends() {
        assertThat(error(rule("a", "x:<unit>", "range(shift(publication, 0, x), publication)")))
                .contains("needs a part named 'from'");
    }

    @Test
    void a_word_list_holds_single_tokens() {
        assertThatThrownBy(() -> RuleBook.of(Map.of("w.lexicon", "lexicon x\n1  o'clock a-b\n")))
                .isInstanceOf(RuleError.class)
                .hasMessageStartingWith("w.lexicon:2:12  'a-b' is not one token");
    }
}
