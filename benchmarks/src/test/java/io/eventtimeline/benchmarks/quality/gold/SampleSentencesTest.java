package io.eventtimeline.benchmarks.quality.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.contracts.PublicationDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SampleSentencesTest {
    @Test
    void brackets_are_taken_out_and_their_places_and_types_kept() {
        GoldSet set = SampleSentences.of("""
                # nothing
                = mixed
                2016-08-16 | Mayor\\nIt met on [July 13 = 2016-07-13] at [6 p.m. = 2016-07-13T18:00].
                - | [Every day = SET P1D] for [three days = P3D] in [the past = PAST_REF], [Friday night = 2016-08-12TNI].
                """);

        GoldDocument first = set.documents().getFirst();
        assertThat(first.id()).isEqualTo("mixed-1");
        assertThat(first.published()).contains(PublicationDate.of("2016-08-16"));
        assertThat(first.text()).isEqualTo("Mayor\nIt met on July 13 at 6 p.m..");
        assertThat(first.expressions())
                .containsExactly(
                        Expression.gold(16, 23, "DATE", "2016-07-13"),
                        Expression.gold(27, 33, "TIME", "2016-07-13T18:00"));
        GoldDocument second = set.documents().getLast();
        assertThat(second.published()).isEqualTo(Optional.empty());
        assertThat(second.expressions())
                .extracting(Expression::type)
                .containsExactly("SET", "DURATION", "DATE", "TIME");
    }

    @Test
    void a_line_that_cannot_be_read_is_told_with_its_place() {
        assertThatThrownBy(() -> SampleSentences.of("= a\nThe council met.\n"))
                .hasMessageStartingWith("sentences.samples:2: write a date or -");
    }

    @Test
    void there_are_many_sentences_and_no_two_are_the_same() {
        assertThat(SampleSentences.english().documents())
                .hasSizeGreaterThan(250)
                .extracting(document -> document.published() + document.text())
                .doesNotHaveDuplicates();
    }
}
