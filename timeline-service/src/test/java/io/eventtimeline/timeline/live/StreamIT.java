package io.eventtimeline.timeline.live;

import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.Extractions.month;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Status;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.timeline.Entries;
import io.eventtimeline.timeline.RunningTimeline;
import io.eventtimeline.timeline.RunningTimeline.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What comes over `/v1/stream`, and that it goes on where it was.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StreamIT {
    private RunningTimeline timeline;
    private MergeStep merge;

    @BeforeAll
    void open() {
        timeline = RunningTimeline.shared();
        merge = new MergeStep(timeline);
        RunningTimeline.await().until(() -> !timeline.bean(Streams.class).isAway());
    }

    @AfterAll
    void close() {
        merge.close();
    }

    @Test
    void an_entry_comes_changes_leaves_and_is_gone() {
        try (StreamReader reader = StreamReader.open(timeline, "/v1/stream?participant=Opal&status=planned")) {
            reader.awaitCurrent();
            assertThat(reader.contentType()).startsWith("text/event-stream");
            merge.publish(opal("Opal summit will begin.", Status.PLANNED, "a.example"));
            merge.publish(opal("Opal summit will begin.", Status.PLANNED, "a.example", "b.example"));
            merge.publish(opal("Opal summit will begin.", Status.ASSERTED, "a.example", "b.example"));
            merge.publish(opal("Opal summit will end.", Status.PLANNED, "a.example"));
            merge.retract(
                    opal("Opal summit will end.", Status.PLANNED, "a.example").id());
            RunningTimeline.await().until(() -> reader.told().size() >= 5);
            assertThat(reader.told())
                    .containsExactly(
                            "entry.created Opal summit will begin.",
                            "entry.updated Opal summit will begin.",
                            "left",
                            "entry.created Opal summit will end.",
                            "entry.retracted");
            assertThat(reader.state()).isEmpty();
        }
    }

    @Test
    void what_is_of_no_interest_is_not_told() {
        try (StreamReader reader = StreamReader.open(timeline, "/v1/stream?participant=Onyx")) {
            reader.awaitCurrent();
            merge.publish(entry("Garnet", "Garnet talks began."));
            merge.publish(entry("Garnet", "Garnet talks began.", "b.example"));
            merge.retract(entry("Garnet", "Garnet talks began.").id());
            merge.publish(entry("Onyx", "Onyx talks began."));
            RunningTimeline.await().until(() -> !reader.told().isEmpty());
            assertThat(reader.told()).containsExactly("entry.created Onyx talks began.");
        }
    }

    @Test
    void a_stream_resumes_behind_its_last_event_without_a_gap() {
        List<String> told = new ArrayList<>();
        String path = "/v1/stream?participant=Jade";
        String lastId;
        try (StreamReader reader = StreamReader.open(timeline, path)) {
            reader.awaitCurrent();
            merge.publish(entry("Jade", "Jade one happened."), entry("Jade", "Jade two happened."));
            RunningTimeline.await().until(() -> reader.told().size() == 2);
            told.addAll(reader.told());
            lastId = reader.events().getLast().id();
        }
        merge.abort(entry("Jade", "Jade never happened."));
        merge.publish(entry("Jade", "Jade three happened."));
        try (StreamReader reader = StreamReader.resume(timeline, path, lastId)) {
            reader.awaitCurrent();
            merge.publish(entry("Jade", "Jade four happened."));
            RunningTimeline.await().until(() -> reader.told().stream().anyMatch(line -> line.contains("four")));
            told.addAll(reader.told());
        }
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "entry.created Jade one happened.",
                        "entry.created Jade two happened.",
                        "entry.created Jade three happened.",
                        "entry.created Jade four happened.");
    }

    @Test
    void the_beginning_is_everything_that_is_there() {
        merge.publish(entry("Ruby", "Ruby one happened."), entry("Ruby", "Ruby two happened."));
        merge.retract(entry("Ruby", "Ruby one happened.").id());
        try (StreamReader reader = StreamReader.open(timeline, "/v1/stream?participant=Ruby&after=beginning")) {
            reader.awaitCurrent();
            assertThat(reader.state().values())
                    .singleElement()
                    .satisfies(entry ->
                            assertThat(entry.at("/what/summary").asString()).isEqualTo("Ruby two happened."));
        }
    }

    @Test
    void an_id_that_cannot_be_resumed_begins_anew() {
        merge.publish(entry("Topaz", "Topaz one happened."));
        String current;
        try (StreamReader reader = StreamReader.open(timeline, "/v1/stream")) {
            current = reader.awaitCurrent().lastId();
        }
        String[] parts = current.split(";");
        String anotherTopic = parts[0] + ";AAAAAAAAAAAAAAAAAAAAAA;" + parts[2];
        String longAgo = parts[0] + ";" + parts[1] + ";" + (Long.parseLong(parts[2]) - 30L * 24 * 3600);
        String toCome = parts[0].replaceFirst("0:\\d+", "0:999999999") + ";" + parts[1] + ";" + parts[2];
        for (String id : List.of(anotherTopic, longAgo, toCome)) {
            try (StreamReader reader = StreamReader.resume(timeline, "/v1/stream?participant=Topaz", id)) {
                reader.awaitCurrent();
                assertThat(reader.told()).containsExactly("reset", "entry.created Topaz one happened.");
                assertThat(reader.events().getFirst().data().get("reason").asString())
                        .isNotBlank();
            }
        }
    }

    @Test
    void what_cannot_be_understood_is_told_with_its_remedy() {
        Answer answer = timeline.get("/v1/stream?after=yesterday");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(timeline.get("/v1/stream?after=0:0;AAAAAAAAAAAAAAAAAAAAAA;31556889864403199")
                        .status())
                .isEqualTo(400);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("remedy").asString()).contains("after=beginning");
        assertThat(timeline.get("/v1/stream?form=2016").json().get("remedy").asString())
                .contains("after");
    }

    @Test
    void one_stream_too_many_is_sent_away() {
        Streams streams = timeline.bean(Streams.class);
        int entered = 0;
        try {
            while (streams.enter()) {
                entered++;
            }
            Answer answer = timeline.get("/v1/stream");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("retry-after")).isNotBlank();
            assertThat(answer.json().get("detail").asString()).contains("most-streams");
        } finally {
            for (; entered > 0; entered--) {
                streams.leave();
            }
        }
    }

    private static TimelineEntry opal(String summary, Status status, String... publishers) {
        Entries entry = Entries.of(summary, month("2016-07")).who("Opal").status(status);
        for (String publisher : publishers) {
            entry.mention(publisher, summary, "2016-06-01");
        }
        return entry.entry();
    }

    private static TimelineEntry entry(String who, String summary, String... morePublishers) {
        Entries entry = Entries.of(summary, day("2016-07-13")).who(who).mention("a.example", summary, "2016-07-14");
        for (String publisher : morePublishers) {
            entry.mention(publisher, summary, "2016-07-15");
        }
        return entry.entry();
    }
}
