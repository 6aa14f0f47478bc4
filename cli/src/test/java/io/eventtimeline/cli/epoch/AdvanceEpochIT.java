package io.eventtimeline.cli.epoch;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.cli.Timeline;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.platform.process.PlatformProcess;
import io.eventtimeline.topics.ControlLog;
import io.eventtimeline.topics.DeclaredTopics;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdvanceEpochIT {
    @TempDir
    private Path data = Path.of("unset");

    @Test
    void every_call_declares_the_next_epoch() throws InterruptedException {
        try (PlatformProcess platform = PlatformProcess.startKafka(data)) {
            DeclaredTopics.ensure(platform.kafka(), List.of(Topics.ARTICLES, Topics.CONTROL));
            ControlLog control = new ControlLog(platform.kafka());
            assertThat(control.epoch()).isZero();

            assertThat(Timeline.commandLine().execute("advance-epoch", "--kafka", platform.kafka()))
                    .isZero();
            assertThat(control.epoch()).isEqualTo(1);
        }
    }
}
