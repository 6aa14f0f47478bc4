package io.eventtimeline.benchmarks.quality.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void one_significant_word_in_common_is_enough_and_each_of_ours_serves_once() {
        List<String> gold = List.of("The mayor of Oslo", "Ellen Strand", "a man");
        List<String> ours = List.of("Ellen Strand of Oslo");

        assertThat(Names.of(gold)).hasSize(2);
        assertThat(Names.common(Names.of(gold), Names.of(ours))).isOne();
        assertThat(Names.common(Names.of(gold), Names.of(List.of("Strand", "Oslo"))))
                .isEqualTo(2);
    }

    @Test
    void the_article_and_punctuation_are_no_name() {
        assertThat(Names.of(List.of("The", "\u2019", "The Hague\").")))
                .singleElement()
                .satisfies(words -> assertThat(words).containsExactly("hague"));
    }

    @Test
    void more_than_six_participants_or_more_than_eight_words_do_not_count() {
        assertThat(Names.ofParticipants(Collections.nCopies(9, "Oslo"))).hasSize(6);
        assertThat(Names.ofParticipants(List.of("One Two Three Four Five Six Seven Eight Nine")))
                .isEmpty();
    }

    @Test
    void initials_stand_for_a_name_and_quantities_are_none() {
        assertThat(Names.common(
                        Names.named(List.of("GM", "U.S.")), Names.named(List.of("General Motors", "United States"))))
                .isEqualTo(2);
        assertThat(Names.named(List.of("179 tankers", "the jets"))).isEmpty();
    }
}
