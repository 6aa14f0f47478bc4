package io.eventtimeline.extraction.time.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "unit, unit, 0",
        "unit, uni, 1",
        "unit, unite, 1",
        "unit, unjt, 1",
        "unit, unti, 1",
        "unit, nuit, 1",
        "month, mnoht, 2",
        "day, weekday, 4",
        "'', day, 3"
    })
    void the_distance_is_the_number_of_slips(String one, String other, int slips) {
        assertThat(Spelling.distance(one, other)).isEqualTo(slips);
        assertThat(Spelling.distance(other, one)).isEqualTo(slips);
    }

    @Test
    void the_nearest_name_is_offered_and_none_that_is_far() {
        assertThat(Spelling.hint("unti", List.of("units", "unit", "month"), "<", ">"))
                .isEqualTo("; did you mean <unit>?");
        assertThat(Spelling.hint("elephant", List.of("unit", "month"), "<", ">"))
                .isEmpty();
    }
}
