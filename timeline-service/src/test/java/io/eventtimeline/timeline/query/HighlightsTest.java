package io.eventtimeline.timeline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightsTest {
    private static final String SUMMARY = "NATO <b>opened</b> \ud83c\udf0d its mission.";

    @Test
    void spans_count_utf16_code_units_of_the_text_without_the_marks() {
        assertThat(of("NATO <b>\ue000opened\ue001</b> \ud83c\udf0d its \ue000mission\ue001."))
                .isEqualTo("{\"summary\":[{\"start\":8,\"end\":14},{\"start\":26,\"end\":33}]}");
    }

    @Test
    void what_stands_elsewhere_comes_with_its_text() {
        assertThat(of("They \ue000opened\ue001 it."))
                .isEqualTo("{\"passages\":[{\"text\":\"They opened it.\",\"spans\":[{\"start\":5,\"end\":11}]}]}");
    }

    @Test
    void a_text_with_marks_of_its_own_gets_no_highlights() {
        assertThat(of("They \ue000open\ue000ed\ue001 it.")).isEqualTo("{}");
        assertThat(of("They open\ue001ed it.")).isEqualTo("{}");
    }

    private static String of(String marked) {
        return Highlights.of(List.of(marked), SUMMARY).toString();
    }
}
