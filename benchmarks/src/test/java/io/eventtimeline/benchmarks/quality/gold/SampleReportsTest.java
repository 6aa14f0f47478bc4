package io.eventtimeline.benchmarks.quality.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class SampleReportsTest {
    @Test
    void a_line_is_a_report_with_its_happenings() {
        GoldDocument document = SampleReports.of(
                        "plans",
                        "plans.samples",
                        "= plan\n2016-08-16 | It [met = 2016-07-13] and will [meet = - planned].\n")
                .documents()
                .getFirst();

        assertThat(document.id()).isEqualTo("plan-1");
        assertThat(document.text()).isEqualTo("It met and will meet.");
        assertThat(document.events())
                .extracting(GoldEvent::text, GoldEvent::date, GoldEvent::status)
                .containsExactly(tuple("met", "2016-07-13", "asserted"), tuple("meet", null, "planned"));
    }

    @Test
    void a_line_that_is_none_is_told_with_its_place() {
        assertThatThrownBy(() -> SampleReports.of("plans", "plans.samples", "\nThe council met.\n"))
                .hasMessageContaining("plans.samples:2");
    }

    @Test
    void every_report_of_the_file_can_be_read() {
        assertThat(SampleReports.english().documents()).hasSizeGreaterThan(40);
        assertThat(SampleReports.topics().documents()).hasSizeGreaterThan(50);
    }
}
