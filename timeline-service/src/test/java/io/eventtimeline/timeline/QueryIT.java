package io.eventtimeline.timeline;

import static io.eventtimeline.timeline.Extractions.article;
import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.Extractions.event;
import static io.eventtimeline.timeline.Extractions.month;
import static io.eventtimeline.timeline.Extractions.time;
import static io.eventtimeline.timeline.Extractions.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.timeline.RunningTimeline.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// What a reader gets for a question, and that `openapi.yaml` says so.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryIT {
    private static final LocalDate START_OF_1990 = LocalDate.of(1990, 1, 1);

    private RunningTimeline timeline;
    private OpenApi api;

    @BeforeAll
    void fill() {
        timeline = RunningTimeline.shared();
        api = new OpenApi(timeline);
        String id = "c-query";
        timeline.publish(article(
                id,
                1,
                event(id, 1, "Quartz day arrived.", day("2016-07-13")),
                event(id, 1, "Quartz month passed.", month("2016-07")),
                event(id, 1, "Quartz year ended.", year(2016)),
                event(id, 1, "Quartz reform lasted.", time("../1989", null, START_OF_1990, Precision.INTERVAL)),
                event(id, 1, "Quartz emperor died.", day("-0043-03-15")),
                event(id, 1, "Quartz rumour spread.", EventTime.UNDATED)));
        timeline.awaitArticle(id, 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2016-07-13 | 2016-07-13 | day month year
            2016-07-14 | 2016-07-14 | month year
            2016-08    | 2016-08    | year
            2016       | 2016       | day month year
            2016-35    | 2016-35    | day month year
            201X       |            | day month year
                       | 1800       | emperor reform
            -0043      | -0043      | emperor reform
            1989-12-31 | 1989-12-31 | reform
            1990       | 2015       | nothing
            """)
    void an_event_answers_every_day_that_its_date_can_mean(String from, String to, String expected) {
        String path = "/v1/timeline?q=quartz" + (from == null ? "" : "&from=" + from) + (to == null ? "" : "&to=" + to);
        List<String> found = timeline.get(path).sentences().stream()
                .map(sentence -> sentence.split(" ")[1])
                .toList();
        assertThat(found).containsExactlyInAnyOrder(expected.equals("nothing") ? new String[0] : expected.split(" "));
    }

    @Test
    void events_come_in_order_of_time_and_undated_ones_last_and_on_request_only() {
        assertThat(timeline.get("/v1/timeline?q=quartz").sentences())
                .startsWith("Quartz emperor died.", "Quartz reform lasted.", "Quartz year ended.")
                .hasSize(5);
        assertThat(timeline.get("/v1/timeline?q=quartz&undated=true").sentences())
                .hasSize(6)
                .endsWith("Quartz rumour spread.");
        assertThat(timeline.get("/v1/timeline?q=quartz&undated=true&size=6&from=2016")
                        .sentences())
                .hasSize(4);
    }

    @Test
    void pages_go_on_at_their_place_while_others_write() {
        String id = "c-paging";
        DatedEvent[] events = new DatedEvent[25];
        for (int i = 0; i < events.length; i++) {
            events[i] = event(
                    id, 1, "Feldspar step number%d was made.".formatted(i), day("2001-01-%02d".formatted(1 + i / 2)));
        }
        timeline.publish(article(id, 1, events));
        timeline.awaitArticle(id, 1);

        List<String> read = new ArrayList<>();
        Answer page = timeline.get("/v1/timeline?q=feldspar&size=7");
        for (int number = 1; ; number++) {
            assertThat(page.status()).isEqualTo(200);
            read.addAll(page.sentences());
            JsonNode cursor = page.json().get("next_cursor");
            if (cursor == null) {
                break;
            }
            String other = "c-paging-" + number;
            timeline.publish(article(other, 1, event(other, 1, "Feldspar came first.", day("2000-01-01"))));
            timeline.awaitArticle(other, 1);
            page = timeline.get("/v1/timeline?q=feldspar&size=7&cursor=" + cursor.asString());
        }
        assertThat(read).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void a_cursor_goes_on_behind_the_dated_events() {
        Answer first = timeline.get("/v1/timeline?q=quartz&undated=true&size=5");
        Answer second = timeline.get("/v1/timeline?q=quartz&undated=true&size=5&cursor="
                + first.json().get("next_cursor").asString());
        assertThat(second.sentences()).containsExactly("Quartz rumour spread.");
        assertThat(second.json().has("next_cursor")).isFalse();
    }

    @Test
    void highlights_are_spans_of_the_sentence_and_no_markup() {
        JsonNode event = timeline.get("/v1/timeline?q=months%20quartz").json().at("/events/0");
        String sentence = event.at("/evidence/sentence").asString();
        List<String> words = event.at("/highlights/sentence")
                .valueStream()
                .map(span -> sentence.substring(
                        span.get("start").asInt(), span.get("end").asInt()))
                .toList();
        assertThat(words).containsExactly("Quartz", "month");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from=July            | from    | Write a year, month or day
            to=2016-13           | to      | Write a year, month or day
            from=2017&to=2016    | to      | Exchange the two
            size=0               | size    | Write one
            size=501             | size    | Write one
            undated=maybe        | undated | true or false
            cursor=abc           | cursor  | next_cursor
            form=2016            | form    | Use from, to
            q=a&q=b              | q       | Give it once
            """)
    void a_parameter_that_cannot_be_understood_is_named_with_its_remedy(String query, String parameter, String remedy) {
        Answer answer = timeline.get("/v1/timeline?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("parameter").asString()).isEqualTo(parameter);
        assertThat(answer.json().get("remedy").asString()).contains(remedy);
        api.assertDocumented("/v1/timeline", "400", answer);
    }

    @Test
    void a_cursor_is_good_for_its_own_question_only() {
        String cursor = timeline.get("/v1/timeline?q=quartz&size=1")
                .json()
                .get("next_cursor")
                .asString();
        Answer answer = timeline.get("/v1/timeline?q=other&size=1&cursor=" + cursor);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asString()).contains("another question");
    }

    @Test
    void the_answers_are_those_of_the_openapi_document() {
        Answer page = timeline.get("/v1/timeline?q=quartz&undated=true&size=5");
        api.assertDocumented("/v1/timeline", "200", page);
        String id = page.json().at("/events/0/id").asString();
        api.assertDocumented("/v1/events/{id}", "200", timeline.get("/v1/events/" + id));
        api.assertDocumented("/v1/events/{id}", "404", timeline.get("/v1/events/e-none"));
        api.assertDocumented("/v1/articles/{id}/events", "200", timeline.get("/v1/articles/c-query/events"));
        api.assertDocumented("/v1/articles/{id}/events", "404", timeline.get("/v1/articles/c-none/events"));
        api.assertDocumented("/v1/admin/rebuild", "200", timeline.get("/v1/admin/rebuild"));
    }

    @Test
    void every_header_forbids_foreign_script() {
        for (String path : List.of("/", "/dashboard/main.js", "/v1/timeline")) {
            assertThat(timeline.get(path).header("content-security-policy"))
                    .startsWith("default-src 'none'; script-src 'self'")
                    .doesNotContain("unsafe");
        }
    }
}
