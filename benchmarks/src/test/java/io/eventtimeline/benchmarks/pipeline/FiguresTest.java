package io.eventtimeline.benchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void of_two_hundred_times_p99_is_the_third_longest_and_the_median_of_three_rates_is_told() {
        List<Long> millis = LongStream.rangeClosed(1, 200).boxed().toList().reversed();
        Figures figures = new Figures(
                "a machine", 10, 4_000, 14, List.of(90.0, 120.0, 100.0), 50, new Latency.Found(millis, List.of(7L)));

        assertThat(figures.table())
                .contains(
                        "| 100 | 90 - 120 |",
                        "at 50 articles a second, of 200",
                        "| 100 ms | 198 ms | 200 ms |",
                        "| 7 ms | 7 ms | 7 ms |");
    }
}
