package io.eventtimeline.timeline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.merging.Merger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/// What the variable `TIMELINE_FAMILIES` becomes, through application.yml.
class MergeSettingsTest {
    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(Settings.class);

    @TempDir
    private Path folder;

    @Configuration
    @EnableConfigurationProperties(MergeSettings.class)
    static class Settings {}

    @Test
    void without_a_file_the_built_in_families_count() {
        service.run(context -> assertThat(
                        context.getBean(MergeSettings.class).merger().version())
                .isEqualTo(Merger.standard().version()));
    }

    @Test
    void a_file_makes_other_rules() throws IOException {
        Path file = Files.writeString(folder.resolve("families.txt"), "Example Group, lindmar-gazette.example");
        service.withPropertyValues("TIMELINE_FAMILIES=" + file)
                .run(context -> assertThat(
                                context.getBean(MergeSettings.class).merger().version())
                        .isNotEqualTo(Merger.standard().version()));
    }

    @Test
    void a_file_that_is_not_there_is_told_at_start() {
        Path file = folder.resolve("away.txt");
        service.withPropertyValues("TIMELINE_FAMILIES=" + file)
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().hasMessageContaining("away.txt"));
    }
}
