package io.eventtimeline.benchmarks.quality.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.benchmarks.quality.timeline.ReferenceTimeline.Entry;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ReferenceTimelineTest {
    private static final Offset<Double> EXACT = Offset.offset(0.001);
    private static final ReferenceTimeline FLOOD = new ReferenceTimeline(
            "flood", List.of(new Entry("2016-07-13"), new Entry("2016-07-15"), new Entry("2016-07-15")));

    @Test
    void as_many_days_as_the_reference_has_are_compared_those_of_most_articles() {
        assertThat(FLOOD.dateF1(Map.of("2016-07-13", 5, "2016-07-14", 3, "2016-07-15", 2)))
                .isEqualTo(50, EXACT);
        assertThat(FLOOD.dateF1(Map.of("2016-07-13", 5, "2016-07-14", 3, "2016-07-15", 4)))
                .isEqualTo(100, EXACT);
    }

    @Test
    void days_before_its_first_and_behind_its_last_do_not_count() {
        assertThat(FLOOD.dateF1(Map.of("2016-07-12", 9, "2016-07-13", 1, "2016-07-16", 9)))
                .isEqualTo(200.0 / 3, EXACT);
    }

    @Test
    void of_equal_days_the_earlier_is_taken() {
        assertThat(FLOOD.dateF1(Map.of("2016-07-13", 1, "2016-07-14", 1, "2016-07-15", 1)))
                .isEqualTo(50, EXACT);
    }
}
