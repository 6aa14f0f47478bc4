package io.eventtimeline.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/// @param rules a folder whose files stand before the built-in ones; absent for the built-in rules alone
@ConfigurationProperties("extract.extraction")
record ExtractionSettings(@Nullable Path rules) {
    ExtractionSettings {
        Assert.isTrue(
                rules == null || Files.isDirectory(rules),
                () -> "extract.extraction.rules (RULES) is no folder: " + rules
                        + "; name an existing one, or leave it out");
    }
}
