package io.eventtimeline.timeline.live;

import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.Extractions.month;
import static io.eventtimeline.timeline.Extractions.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.EntryId;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.timeline.Entries;
import io.eventtimeline.timeline.RunningTimeline;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Whoever follows holds in the end what whoever asks is answered.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StreamStateIT {
    private static final String ENTRIES = "/v1/timeline?limit=500&";
    private static final String STREAM = "/v1/stream?";
    private static final long SEED = 20161122;

    private RunningTimeline timeline;
    private MergeStep merge;

    @BeforeAll
    void fill() {
        timeline = RunningTimeline.shared();
        merge = new MergeStep(timeline);
        RunningTimeline.await().until(() -> !timeline.bean(Streams.class).isAway());
        List<Entries> entries = List.of(
                Entries.of("Basalt council met in Brussels.", day("2016-07-13"))
                        .who("Basalt", "Anders Fogh Rasmussen")
                        .place("Brussels", "BE", 50.85, 4.35)
                        .type("meeting")
                        .mention(
                                "a.example",
                                "The delegates were withdrawing slowly from the Basalt talks.",
                                "2016-07-14")
                        .mention("b.example", "It was the third-quarter summit's end.", "2016-07-15"),
                Entries.of("Basalt ships sailed.", month("2016-07"))
                        .who("Basalt")
                        .place("Suva", "FJ", -18.14, 178.44)
                        .status(Status.PLANNED)
                        .mention("c.example", "Ships of the Basalt fleet will sail to the south.", "2016-06-01"),
                Entries.of("Basalt year ended.", year(2016)).who("BASALT"),
                Entries.of("Basalt emperor died.", day("-0043-03-15")).who("Basalt"),
                Entries.of("Basalt rumour spread.", EventTime.UNDATED).who("Basalt"),
                Entries.of("Basalt secret leaked.", day("2016-07-13"))
                        .who("Basalt")
                        .hidden());
        entries.forEach(entry -> merge.publish(entry.entry()));
        entries.forEach(entry -> timeline.awaitEntry(entry.entry().id()));
        timeline.elasticsearch("POST", "/entries/_refresh", "");
    }

    @AfterAll
    void close() {
        merge.close();
    }

    /// The filter in memory is the twin of the question to the index.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "undated=true",
                "hidden=true",
                "from=2016-07-14&to=2016-07-14",
                "from=2016-08",
                "to=1800",
                "from=2016&undated=true",
                "participant=anders%20fogh%20rasmussen",
                "place=belgium",
                "place=BE&place=suva",
                "type=meeting&type=attack",
                "status=planned",
                "precision=month&precision=year",
                "publisher=b.example",
                "min_sources=2",
                "bbox=4,50,5,51",
                "bbox=170,-20,-170,20",
                "q=withdraw",
                "q=withdrew",
                "q=delegate%20talk",
                "q=%22delegates%20were%20withdrawing%22",
                "q=%22slowly%20delegates%22",
                "q=%22Brussels%20the%20delegates%22",
                "q=ship%20%7C%20emperor",
                "q=-ship",
                "q=basalt%20-ships",
                "q=the",
                "q=the%20ships",
                "q=third-quarter",
                "q=summit",
                "q=summit's",
                "q=ship*",
                "q=(ship",
                "q=%22",
                "q=Fogh%20Suva",
                "q=Suva%20south"
            })
    void a_stream_and_the_query_api_mean_the_same_by_a_question(String question) {
        String basalt = "participant=Basalt" + (question.isEmpty() ? "" : "&" + question);
        try (StreamReader reader = StreamReader.open(timeline, STREAM + basalt + "&after=beginning")) {
            assertThat(reader.awaitCurrent().state()).isEqualTo(asked(basalt));
        }
    }

    @Test
    void who_joins_late_leaves_and_comes_back_holds_what_the_query_api_says() {
        String question = "participant=Beryl&status=asserted&q=talks%20began";
        Random random = new Random(SEED);
        Map<String, JsonNode> late = new TreeMap<>();
        String lastId;
        try (StreamReader first = StreamReader.open(timeline, STREAM + question + "&after=beginning")) {
            first.awaitCurrent();
            change(random, 100);
            StreamReader joined = StreamReader.open(timeline, STREAM + question + "&after=beginning");
            change(random, 100);
            // In the middle of it all, wherever that is.
            joined.awaitCurrent().leave().applyTo(late);
            lastId = joined.lastId();
            change(random, 100);
            try (StreamReader back = StreamReader.resume(timeline, STREAM + question, lastId)) {
                change(random, 100);
                TimelineEntry end = beryl("Beryl talks began for the last time.", Status.ASSERTED, 1);
                merge.publish(end);
                RunningTimeline.await().until(() -> hasHeardOf(first, end) && hasHeardOf(back, end));
                timeline.awaitEntry(end.id());
                timeline.elasticsearch("POST", "/entries/_refresh", "");
                RunningTimeline.await()
                        .untilAsserted(() -> assertThat(first.state())
                                .as("seed %d", SEED)
                                .isNotEmpty()
                                .isEqualTo(asked(question)));
                back.applyTo(late);
                assertThat(late).as("seed %d", SEED).isEqualTo(asked(question));
            }
        }
    }

    /// Entries that come, grow, change their status and their words, go and come back.
    private void change(Random random, int times) {
        for (int i = 0; i < times; i++) {
            int number = random.nextInt(12);
            String summary = "Beryl talks number" + number + (random.nextBoolean() ? " began." : " ended.");
            Status status = random.nextBoolean() ? Status.ASSERTED : Status.PLANNED;
            TimelineEntry entry = beryl("Beryl" + number, summary, status, 1 + random.nextInt(3));
            switch (random.nextInt(5)) {
                case 0 -> merge.retract(entry.id());
                case 1 -> merge.abort(entry);
                default -> merge.publish(entry);
            }
        }
    }

    private static boolean hasHeardOf(StreamReader reader, TimelineEntry entry) {
        return reader.events().stream()
                .anyMatch(event -> event.data().path("id").asString("").equals(entry.id()));
    }

    private static TimelineEntry beryl(String summary, Status status, int mentions) {
        return beryl(summary, summary, status, mentions);
    }

    /// @param anchor says which entry it is
    private static TimelineEntry beryl(String anchor, String summary, Status status, int mentions) {
        Entries entry = Entries.of(summary, day("2016-07-13")).who("Beryl").status(status);
        for (int i = 0; i < mentions; i++) {
            entry.mention("paper" + i + ".example", summary, "2016-07-14");
        }
        return named(EntryId.of("test", anchor), entry.entry());
    }

    private static TimelineEntry named(String id, TimelineEntry entry) {
        return new TimelineEntry(
                id,
                entry.block(),
                entry.when(),
                entry.otherDates(),
                entry.what(),
                entry.who(),
                entry.where(),
                entry.mentions(),
                entry.articles(),
                entry.publishers(),
                entry.independentSources(),
                entry.related(),
                entry.corrections(),
                entry.hidden(),
                entry.merger());
    }

    private Map<String, JsonNode> asked(String question) {
        Map<String, JsonNode> entries = new TreeMap<>();
        for (JsonNode entry : timeline.get(ENTRIES + question).json().get("entries")) {
            ((ObjectNode) entry).remove("highlights");
            entries.put(entry.get("id").asString(), entry);
        }
        return entries;
    }
}
