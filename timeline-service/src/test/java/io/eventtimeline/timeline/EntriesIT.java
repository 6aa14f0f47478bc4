package io.eventtimeline.timeline;

import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.Extractions.month;
import static io.eventtimeline.timeline.Extractions.time;
import static io.eventtimeline.timeline.Extractions.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.EntryRetracted;
import io.eventtimeline.contracts.EntryRetracted.Why;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.timeline.RunningTimeline.Answer;
import io.eventtimeline.timeline.query.EntryWalk;
import io.eventtimeline.timeline.query.FoundEntry;
import io.eventtimeline.timeline.query.Order;
import io.eventtimeline.timeline.query.Selection;
import io.eventtimeline.topics.WireRecords;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;

/// What `timeline.v1` says, asked for in every way there is.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntriesIT {
    private static final String PATH = "/v1/timeline";
    private static final String ENTRY = "/v1/entries/";
    private static final LocalDate START_OF_1990 = LocalDate.of(1990, 1, 1);

    private RunningTimeline timeline;
    private OpenApi api;

    @BeforeAll
    void fill() {
        timeline = RunningTimeline.shared();
        api = new OpenApi(timeline);
        timeline.publishEntries(
                Entries.of("Quartz day arrived.", day("2016-07-13"))
                        .who("Anders Fogh Rasmussen", "NATO")
                        .place("Brussels", "BE", 50.85, 4.35)
                        .type("meeting")
                        .mention("a.example", "The quartz delegates were withdrawing slowly.", "2016-07-14")
                        .mention("b.example", "Quartz delegates met on Wednesday.", "2016-07-14")
                        .mention("c.example", "A quartz day came at last.", "2016-07-15"),
                Entries.of("Quartz month passed.", month("2016-07"))
                        .who("NATO")
                        .place("Suva", "FJ", -18.14, 178.44)
                        .status(Status.PLANNED)
                        .mention("a.example", "The quartz month will pass.", "2016-06-01"),
                Entries.of("Quartz year ended.", year(2016)),
                Entries.of("Quartz reform lasted.", time("../1989", null, START_OF_1990, Precision.INTERVAL)),
                Entries.of("Quartz emperor died.", day("-0043-03-15")),
                Entries.of("Quartz rumour spread.", EventTime.UNDATED),
                Entries.of("Quartz secret leaked.", day("2016-07-13")).hidden());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from=2016-07-13&to=2016-07-13     | day month year
            from=2016-07-14&to=2016-07-14     | month year
            from=2016-08&to=2016-08           | year
            from=2016-35&to=2016-35           | day month year
            from=201X                         | day month year
            to=1800                           | emperor reform
            from=-0043&to=-0043               | emperor reform
            from=1989-12-31&to=1989-12-31     | reform
            from=1990&to=2015                 | nothing
            from=2016&undated=true            | day month year rumour
            from=2016&hidden=true             | day month year secret
            participant=nato                  | day month
            participant=NATO&participant=Anders%20Fogh%20Rasmussen | day
            place=brussels                    | day
            place=be                          | day
            place=Belgium                     | day
            place=Belgium&place=Suva          | day month
            type=meeting                      | day
            type=meeting&type=attack          | day
            status=planned                    | month
            status=denied                     | nothing
            precision=month&precision=year    | month year
            publisher=b.example               | day
            min_sources=3                     | day
            bbox=4,50,5,51                    | day
            bbox=170,-20,-170,0               | month
            bbox=0,0,1,1                      | nothing
            """)
    void a_selection_finds_the_entries_that_answer_all_of_it(String parameters, String expected) {
        List<String> found = timeline.get(PATH + "?q=quartz&" + parameters).summaries().stream()
                .map(summary -> summary.split(" ")[1])
                .toList();
        assertThat(found).containsExactlyInAnyOrder(expected.equals("nothing") ? new String[0] : expected.split(" "));
    }

    @Test
    void entries_come_in_order_of_time_of_time_backwards_or_of_importance() {
        assertThat(timeline.get(PATH + "?q=quartz&undated=true").summaries())
                .containsExactly(
                        "Quartz emperor died.",
                        "Quartz reform lasted.",
                        "Quartz year ended.",
                        "Quartz month passed.",
                        "Quartz day arrived.",
                        "Quartz rumour spread.");
        assertThat(timeline.get(PATH + "?q=quartz&undated=true&order=-time").summaries())
                .startsWith("Quartz day arrived.", "Quartz month passed.")
                .endsWith("Quartz rumour spread.");
        assertThat(timeline.get(PATH + "?q=quartz&order=importance").summaries())
                .startsWith("Quartz day arrived.");
    }

    @ParameterizedTest
    @CsvSource({"time", "-time", "importance"})
    void pages_go_on_at_their_place_while_others_write(String order) {
        String word = "feldspar" + order.replace("-", "back");
        Entries[] entries = new Entries[25];
        for (int i = 0; i < entries.length; i++) {
            entries[i] =
                    Entries.of("Step %d of %s was made.".formatted(i, word), day("2001-01-%02d".formatted(1 + i / 2)));
        }
        timeline.publishEntries(entries);

        String path = PATH + "?q=" + word + "&limit=7&order=" + order;
        List<String> read = new ArrayList<>();
        Answer page = timeline.get(path);
        for (int number = 1; ; number++) {
            assertThat(page.status()).isEqualTo(200);
            read.addAll(page.summaries());
            JsonNode cursor = page.json().get("next_cursor");
            if (cursor == null) {
                break;
            }
            // Before the place where the next page begins, in each of the orders.
            String day = order.equals("time") ? "2000-01-01" : "2020-01-01";
            timeline.publishEntries(Entries.of("Newcomer %d of %s.".formatted(number, word), day(day))
                    .mention("a.example", "Once.", "2020-01-01")
                    .mention("b.example", "Twice.", "2020-01-01"));
            page = timeline.get(path + "&cursor=" + cursor.asString());
        }
        assertThat(read).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void an_entry_tells_its_mentions_and_a_list_only_how_many() {
        JsonNode listed = timeline.get(PATH + "?q=quartz&participant=NATO&type=meeting")
                .json()
                .at("/entries/0");
        assertThat(listed.has("mentions")).isFalse();
        assertThat(listed.get("mention_count").asInt()).isEqualTo(3);
        assertThat(listed.get("independent_sources").asInt()).isEqualTo(3);

        JsonNode entry = timeline.get(ENTRY + listed.get("id").asString()).json();
        assertThat(entry.get("mentions")).hasSize(3);
        String member = entry.at("/mentions/2/event/id").asString();
        assertThat(timeline.get(ENTRY + member).json()).isEqualTo(entry);
    }

    @Test
    void highlights_are_spans_of_the_summary_and_of_passages_and_no_markup() {
        JsonNode highlights = timeline.get(PATH + "?q=withdrew%20quartz%20days".replace("withdrew", "withdraw"))
                .json()
                .at("/entries/0/highlights");
        assertThat(words(highlights.get("summary"), "Quartz day arrived.")).containsExactly("Quartz", "day");
        JsonNode passage = highlights
                .get("passages")
                .valueStream()
                .filter(one -> one.get("text").asString().contains("slowly"))
                .findFirst()
                .orElseThrow();
        assertThat(words(passage.get("spans"), passage.get("text").asString()))
                .containsExactly("quartz", "withdrawing");
    }

    @Test
    void a_walk_visits_every_entry_once_and_whole() throws IOException {
        Selection selection = Selection.of(
                new LinkedMultiValueMap<>(Map.of("q", List.of("quartz"), "undated", List.of("true"))), List.of());
        List<FoundEntry> found = new ArrayList<>();
        timeline.bean(EntryWalk.class).each(selection, Order.TIME, found::add);

        assertThat(found)
                .extracting(entry -> entry.entry().what().summary())
                .hasSize(6)
                .startsWith("Quartz emperor died.");
        assertThat(found).allMatch(entry -> !entry.entry().mentions().isEmpty() && entry.revision() > 0);
    }

    @Test
    void an_entry_that_is_retracted_leaves_the_timeline_and_says_where_its_mentions_went() {
        TimelineEntry entry =
                Entries.of("Spinel bridge fell.", day("2012-01-01")).entry();
        timeline.publishEntries(Entries.of("Spinel bridge fell.", day("2012-01-01")));
        timeline.publish(WireRecords.retracted(
                new EntryRetracted(entry.id(), Why.MERGED, List.of("n-other"), entry.withoutMentions())));

        RunningTimeline.await().until(() -> timeline.get(ENTRY + entry.id()).status() == 410);
        Answer gone = timeline.get(ENTRY + entry.id());
        assertThat(gone.json().at("/replaced_by/0").asString()).isEqualTo("n-other");
        api.assertDocumented(ENTRY + "{id}", "410", gone);
        RunningTimeline.await()
                .until(() -> timeline.get(PATH + "?q=spinel").summaries().isEmpty());
        assertThat(timeline.get(ENTRY + entry.mentions().getFirst().event().id())
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from=July            | from      | Write a year, month or day
            to=2016-13           | to        | Write a year, month or day
            from=2017&to=2016    | to        | Exchange the two
            limit=0              | limit     | Write one
            limit=501            | limit     | Write one
            undated=maybe        | undated   | true or false
            hidden=1             | hidden    | true or false
            cursor=abc           | cursor    | next_cursor
            form=2016            | form      | Use from, to
            q=a&q=b              | q         | Give it once
            status=happened      | status    | Use asserted, planned, possible, denied
            precision=unknown    | precision | Use millennium
            min_sources=-1       | min_sources | Write one
            bbox=1,2,3           | bbox      | west,south,east,north
            bbox=1,2,3,91        | bbox      | latitudes from -90 to 90
            bbox=1,20,3,10       | bbox      | south below north
            order=relevance      | order     | importance
            """)
    void a_parameter_that_cannot_be_understood_is_named_with_its_remedy(String query, String parameter, String remedy) {
        Answer answer = timeline.get(PATH + "?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("parameter").asString()).isEqualTo(parameter);
        assertThat(answer.json().get("remedy").asString()).contains(remedy);
        api.assertDocumented(PATH, "400", answer);
    }

    @Test
    void a_cursor_is_good_for_its_own_question_only() {
        String cursor = timeline.get(PATH + "?q=quartz&limit=1")
                .json()
                .get("next_cursor")
                .asString();
        assertThat(timeline.get(PATH + "?q=quartz&limit=2&cursor=" + cursor).status())
                .isEqualTo(200);
        for (String other : List.of("q=other", "q=quartz&order=-time", "q=quartz&type=meeting")) {
            Answer answer = timeline.get(PATH + "?" + other + "&cursor=" + cursor);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().get("detail").asString()).contains("another question");
        }
    }

    @Test
    void the_answers_are_those_of_the_openapi_document() {
        Answer page = timeline.get(PATH + "?q=quartz&undated=true&hidden=true&limit=3");
        api.assertDocumented(PATH, "200", page);
        String id = page.json().at("/entries/0/id").asString();
        api.assertDocumented(ENTRY + "{id}", "200", timeline.get(ENTRY + id));
        api.assertDocumented(ENTRY + "{id}", "404", timeline.get(ENTRY + "n-none"));
        api.assertDocumented(ENTRY + "{id}", "404", timeline.get(ENTRY + "e-none"));
    }

    @Test
    void every_parameter_that_is_known_is_in_the_openapi_document() {
        String remedy = timeline.get(PATH + "?x=1").json().get("remedy").asString();
        assertThat(api.parameters(PATH))
                .containsExactlyInAnyOrder(remedy.replaceAll("Use |\\.", "").split(", "));
    }

    private static List<String> words(JsonNode spans, String text) {
        return spans.valueStream()
                .map(span -> text.substring(
                        span.get("start").asInt(), span.get("end").asInt()))
                .toList();
    }
}
