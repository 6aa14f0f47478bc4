package io.eventtimeline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/// What the variable `RULES` becomes, through application.yml.
class ExtractionSettingsTest {
    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(Bound.class);

    @Test
    void without_the_variable_the_built_in_rules_stand_alone() {
        service.run(started ->
                assertThat(started.getBean(ExtractionSettings.class).rules()).isNull());
    }

    @Test
    void a_blank_variable_is_none() {
        service.withPropertyValues("RULES=")
                .run(started -> assertThat(
                                started.getBean(ExtractionSettings.class).rules())
                        .isNull());
    }

    @Test
    void the_variable_names_the_folder(@TempDir Path folder) {
        service.withPropertyValues("RULES=" + folder)
                .run(started -> assertThat(
                                started.getBean(ExtractionSettings.class).rules())
                        .isEqualTo(folder));
    }

    @Test
    void a_folder_that_is_not_there_is_told_at_start(@TempDir Path folder) {
        service.withPropertyValues("RULES=" + folder.resolve("away"))
                .run(started -> assertThat(started.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("RULES")
                        .hasMessageContaining("away"));
    }

    @EnableConfigurationProperties(ExtractionSettings.class)
    static class Bound {}
}
