package io.eventtimeline.timeline.export;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/// @param mostEntries of one export; for more, a question has to be narrowed
@ConfigurationProperties("timeline.export")
public record ExportSettings(long mostEntries) {
    public ExportSettings {
        Assert.isTrue(mostEntries > 0, "timeline.export.most-entries must be at least 1");
    }
}
