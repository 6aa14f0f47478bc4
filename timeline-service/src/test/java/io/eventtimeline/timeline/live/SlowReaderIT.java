package io.eventtimeline.timeline.live;

import static io.eventtimeline.timeline.Extractions.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.timeline.Entries;
import io.eventtimeline.timeline.RunningTimeline;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Who opens a stream and does not read it holds up nobody.
class SlowReaderIT {
    private static final int LETTERS = 40_000;
    private static final int ENTRIES = 1_000;

    @Test
    void a_reader_that_does_not_read_is_dropped_and_others_hear_everything() throws IOException {
        RunningTimeline timeline = RunningTimeline.shared();
        MeterRegistry meters = timeline.bean(MeterRegistry.class);
        double droppedBefore = meters.get("timeline.live.dropped").counter().count();
        RunningTimeline.await().until(() -> !timeline.bean(Streams.class).isAway());
        try (MergeStep merge = new MergeStep(timeline);
                Socket slow = request(timeline.address());
                StreamReader quick = StreamReader.open(timeline, "/v1/stream?participant=Agate")) {
            quick.awaitCurrent();
            RunningTimeline.await()
                    .until(() -> meters.get("timeline.live.streams").gauge().value() >= 2);
            for (int number = 0; number < ENTRIES; number++) {
                merge.publish(agate("Agate number" + number + " " + "a".repeat(LETTERS)));
            }
            RunningTimeline.await()
                    .until(() -> meters.get("timeline.live.dropped").counter().count() > droppedBefore);
            RunningTimeline.await().until(() -> quick.told().size() == ENTRIES);
            assertThat(slow.isConnected()).isTrue();
            assertThat(quick.hasEnded()).isFalse();
        }
    }

    private static Socket request(URI address) throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        String request = "GET /v1/stream?participant=Agate HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static TimelineEntry agate(String summary) {
        return Entries.of(summary, day("2016-07-13"))
                .who("Agate")
                .mention("a.example", "Agate happened.", "2016-07-14")
                .entry();
    }
}
