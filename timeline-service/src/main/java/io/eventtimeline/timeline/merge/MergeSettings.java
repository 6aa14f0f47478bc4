package io.eventtimeline.timeline.merge;

import io.eventtimeline.merging.Families;
import io.eventtimeline.merging.Merger;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/// How mentions are merged into entries.
///
/// @param kafka `host:port`, several with commas
/// @param state folder of what the merge step knows; lost, it is read back from Kafka
/// @param commitInterval between two transactions; a change passes two of them on its way to `timeline.v1`
/// @param memory of the stores outside the heap, all together
/// @param families file of houses of publishers, which count beside the built-in ones
@ConfigurationProperties("timeline.merge")
public record MergeSettings(
        String kafka,
        Path state,
        Duration commitInterval,
        DataSize memory,
        @Nullable Path families) {
    private static final DataSize LEAST_MEMORY = DataSize.ofMegabytes(8);

    public MergeSettings {
        Assert.hasText(kafka, "timeline.merge.kafka (KAFKA) must name a broker, as host:port");
        require(state != null && !state.toString().isBlank(), "state must name a folder, for example data/merge");
        require(isPositive(commitInterval), "commit-interval must be more than nothing, for example 100ms");
        require(memory != null && memory.compareTo(LEAST_MEMORY) >= 0, "memory must be at least 8MB");
        // Read here too, because what is wrong with a setting is told at start in a few lines.
        merger(families);
    }

    /// By whose rules mentions are merged.
    Merger merger() {
        return merger(families);
    }

    private static Merger merger(@Nullable Path families) {
        return families == null || families.toString().isBlank()
                ? Merger.standard()
                : Merger.of(Families.with(families));
    }

    /// A setting that is left blank arrives as null.
    private static boolean isPositive(@Nullable Duration time) {
        return time != null && time.isPositive();
    }

    private static void require(boolean met, String problem) {
        Assert.isTrue(met, () -> "timeline.merge." + problem);
    }
}
