package io.eventtimeline.timeline.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/// As an operator gives them: over what application.yml says.
class IndexSettingsTest {
    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(Bound.class);

    @Test
    void the_settings_of_application_yml_are_taken() {
        service.run(started -> assertThat(started).hasSingleBean(IndexSettings.class));
    }

    @ParameterizedTest
    @CsvSource({
        "kafka, ''",
        "articles-per-poll, 0",
        "entries-per-poll, 0",
        "bulk-size, 0B",
        "bulk-size, ''",
        "first-pause, 0s",
        "longest-pause, -1s",
        "first-pause, 6s",
        "redeliver-after, 0s",
        "redeliver-after, ''",
        "refused-in-a-row, 0",
        "stubs-kept, -30d"
    })
    void a_value_that_cannot_be_is_told_at_start_by_the_name_of_its_setting(String setting, String value) {
        String name = "timeline.index." + setting;

        service.withPropertyValues(name + "=" + value)
                .run(started -> assertThat(started.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith(name + " "));
    }

    @EnableConfigurationProperties(IndexSettings.class)
    static class Bound {}
}
