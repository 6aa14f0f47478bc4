package io.eventtimeline.timeline.live;

import static io.eventtimeline.timeline.Extractions.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.timeline.Entries;
import io.eventtimeline.timeline.RunningTimeline;
import io.eventtimeline.timeline.query.Selection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/// Who takes in drop by drop what it missed does not keep the others from theirs.
class SlowReplayIT {
    private static final Duration TO_READ_ONE = Duration.ofSeconds(20);
    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final Pattern SUMMARY = Pattern.compile("Flint \\w+ happened\\.");
    private static final Pattern ID = Pattern.compile("(?m)^id: (.+)$");

    private Instant now = Instant.now();

    @Test
    void a_replay_that_takes_too_long_ends_and_goes_on_where_it_was() throws IOException, InterruptedException {
        RunningTimeline timeline = RunningTimeline.shared();
        RunningTimeline.await().until(() -> !timeline.bean(Streams.class).isAway());
        List<String> told = new ArrayList<>();
        int streams = 0;
        try (MergeStep merge = new MergeStep(timeline)) {
            for (String number : List.of("one", "two", "three", "four", "five")) {
                merge.publish(Entries.of("Flint " + number + " happened.", day("2016-07-13"))
                        .who("Flint")
                        .entry());
            }
        }
        Start start = new Start.Beginning();
        while (told.size() < 5) {
            SlowReader reader = new SlowReader();
            serve(timeline, start, reader);
            streams++;
            told.addAll(found(SUMMARY, reader));
            start = Start.parse(found(ID, reader).getLast(), now).orElseThrow();
        }
        assertThat(told).doesNotHaveDuplicates().hasSize(5);
        assertThat(streams).isGreaterThan(1);
    }

    private void serve(RunningTimeline timeline, Start start, SlowReader reader)
            throws IOException, InterruptedException {
        LiveSettings usual = timeline.bean(LiveSettings.class);
        LiveSettings settings = new LiveSettings(
                usual.kafka(), usual.mostStreams(), usual.buffer(), usual.heartbeat(), 1, WITHIN, usual.resumeWithin());
        LinkedMultiValueMap<String, String> question = new LinkedMultiValueMap<>();
        question.add("participant", "Flint");
        Streams streams =
                new Streams(timeline.bean(Hub.class), timeline.bean(Topic.class), settings, new ReadersTime());
        try {
            streams.serve(
                    new Filter(Selection.of(question, List.of())),
                    start,
                    new EventStream(reader, settings.heartbeat()));
        } catch (ReaderLeft atTheEnd) {
            assertThat(reader.toString(StandardCharsets.UTF_8)).contains("event: current");
        }
    }

    private static List<String> found(Pattern pattern, SlowReader reader) {
        return reader.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("data: ") || line.contains("Flint"))
                .flatMap(line -> pattern.matcher(line).results().limit(1))
                .map(found -> found.groupCount() == 0 ? found.group() : found.group(1))
                .toList();
    }

    /// Time goes by while an entry is sent to it.
    private final class SlowReader extends ByteArrayOutputStream {
        @Override
        public void write(byte[] bytes) throws IOException {
            super.write(bytes);
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.startsWith("event: entry.")) {
                now = now.plus(TO_READ_ONE);
            } else if (text.startsWith("event: current")) {
                throw new ReaderLeft();
            }
        }
    }

    private static final class ReaderLeft extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final class ReadersTime extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
