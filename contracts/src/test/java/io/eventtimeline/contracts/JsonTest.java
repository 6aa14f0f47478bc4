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
                .hasMessageContaining("line 2");
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
