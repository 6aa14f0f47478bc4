package io.eventtimeline.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void an_article_comes_back_as_it_went() {
        assertThat(Json.read(Json.bytes(SampleRecords.ARTICLE), Article.class)).isEqualTo(SampleRecords.ARTICLE);
    }

    @Test
    void extracted_events_come_back_as_they_went() {
        assertThat(Json.read(Json.bytes(SampleRecords.EXTRACTED), ArticleExtracted.class))
                .isEqualTo(SampleRecords.EXTRACTED);
    }

    @Test
    void names_are_in_snake_case_and_words_in_lower_case() {
        assertThat(Json.text(SampleRecords.EXTRACTED))
                .contains(
                        "\"article_id\":",
                        "\"sentence_start\":0",
                        "\"basis\":\"resolved\"",
                        "\"earliest\":\"2016-07-13\"")
                .contains("\"version\":\"" + SampleRecords.VERSION + "\"");
    }

    @Test
    void an_unknown_field_is_passed_over() {
        assertThat(read("{\"id\":\"c-1\",\"colour\":\"blue\"}", ArticleWithdrawn.class)
                        .id())
                .isEqualTo("c-1");
    }

    @Test
    void an_unknown_word_of_an_enum_is_read_as_unknown() {
        String newer = Json.text(SampleRecords.EXTRACTED).replace("\"asserted\"", "\"rumoured\"");
        assertThat(read(newer, ArticleExtracted.class)
                        .events()
                        .getFirst()
                        .what()
                        .status())
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    void a_missing_required_field_is_refused_by_name() {
        assertThatThrownBy(() -> read("{\"reason\":\"gone\"}", ArticleWithdrawn.class))
                .isInstanceOf(InvalidRecord.class)
                .hasMessage("id is missing");
    }

    @Test
    void broken_json_is_refused_with_its_place() {
        assertThatThrownBy(() -> read("{\"id\":\n oops}", ArticleWithdrawn.class))
                .isInstanceOf(InvalidRecord.class)
                .hasMessageStartingWith("record is no JSON at line 2, column ");
    }

    @Test
    void broken_json_of_one_line_is_refused_with_its_column_alone() {
        assertThatThrownBy(() -> read("{\"id\": oops}\n", ArticleWithdrawn.class))
                .hasMessageStartingWith("record is no JSON at column ")
                .hasMessageContaining("oops");
    }

    @Test
    void a_record_that_ends_too_early_is_refused_without_a_word_of_the_parser() {
        assertThatThrownBy(() -> read("{\"id\": \"a\"", ArticleWithdrawn.class))
                .hasMessageStartingWith("record is no JSON at column ")
                .message()
                .doesNotContain("Source", "REDACTED");
    }

    @Test
    void a_bracket_that_does_not_match_is_refused_without_a_word_of_the_parser() {
        assertThatThrownBy(() -> read("{\"colour\": [}", ArticleWithdrawn.class))
                .hasMessageMatching("record is no JSON at column \\d+: Unexpected close marker '}': expected ']'");
    }

    @Test
    void a_value_of_another_kind_is_refused_by_the_kind_it_has_to_be() {
        assertThatThrownBy(() -> read("{\"id\": {}}", ArticleWithdrawn.class)).hasMessage("id has to be a text");
        assertThatThrownBy(() -> read("[1]", ArticleWithdrawn.class)).hasMessage("record has to be an object");
        assertThatThrownBy(() -> read("{\"events\": 7}", ArticleExtracted.class))
                .hasMessage("events has to be a list");
        assertThatThrownBy(() -> read("{\"published\": []}", Article.class)).hasMessage("published has to be a text");
        String event = Json.text(SampleRecords.EXTRACTED).replace("\"sentence_start\":0", "\"sentence_start\":\"x\"");
        assertThatThrownBy(() -> read(event, ArticleExtracted.class))
                .message()
                .matches("events\\[0]\\.\\S*sentence_start has to be a number");
    }

    @Test
    void a_record_that_is_too_large_is_refused_while_it_is_written() {
        int size = Json.bytes(SampleRecords.EXTRACTED).length;
        assertThat(Json.bytes(SampleRecords.EXTRACTED, size)).isEqualTo(Json.bytes(SampleRecords.EXTRACTED));
        assertThatThrownBy(() -> Json.bytes(SampleRecords.EXTRACTED, size - 1))
                .isInstanceOf(InvalidRecord.class)
                .hasMessage("record has more than " + (size - 1) + " bytes");
    }

    private static <T> T read(String json, Class<T> type) {
        return Json.read(json.getBytes(StandardCharsets.UTF_8), type);
    }
}
