package io.eventtimeline.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.benchmarks.quality.event.DocumentReader;
import io.eventtimeline.benchmarks.quality.event.EventTopics;
import io.eventtimeline.benchmarks.quality.event.EventTopics.Pair;
import io.eventtimeline.benchmarks.quality.event.SimpleRule;
import io.eventtimeline.benchmarks.quality.gold.SampleReports;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AboveSimpleRuleTest {
    private static final EventTopics REPORTS =
            EventTopics.of(SampleReports.topics(), DocumentReader.english(), SimpleRule.ELSE_PUBLICATION);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "courts",
                "markets",
                "sport",
                "disasters",
                "diplomacy",
                "space",
                "business",
                "elections",
                "health",
                "crime"
            })
    void on_no_topic_does_the_nearest_day_or_the_day_of_publication_date_better(String topic) {
        Pair pair = Objects.requireNonNull(REPORTS.topics().get(topic), topic);

        assertThat(pair.ours().datedRecall())
                .as(() -> "dated recall\n" + REPORTS.text())
                .isGreaterThanOrEqualTo(pair.simpleRule().datedRecall());
        assertThat(pair.ours().f())
                .as(() -> "F\n" + REPORTS.text())
                .isGreaterThanOrEqualTo(pair.simpleRule().f());
    }

    @Test
    void every_topic_is_compared() {
        assertThat(REPORTS.topics())
                .containsOnlyKeys(
                        "courts",
                        "markets",
                        "sport",
                        "disasters",
                        "diplomacy",
                        "space",
                        "business",
                        "elections",
                        "health",
                        "crime");
    }
}
