package io.eventtimeline.timeline;

import static io.eventtimeline.timeline.Extractions.article;
import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.Extractions.event;
import static io.eventtimeline.timeline.Extractions.month;
import static io.eventtimeline.timeline.Extractions.time;
import static io.eventtimeline.timeline.Extractions.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.timeline.RunningTimeline.Answer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Histogram, facets, participants, and why an event has its date.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountsIT {
    private RunningTimeline timeline;
    private OpenApi api;

    @BeforeAll
    void fill() {
        timeline = RunningTimeline.shared();
        api = new OpenApi(timeline);
        timeline.publishEntries(
                Entries.of("Topaz council met at six.", at("2016-07-13", "18:00"))
                        .who("Topaza Okonkwo", "Council of Topaz")
                        .place("Lyon", "FR", 45.76, 4.84)
                        .type("meeting"),
                Entries.of("Topaz council met at seven.", at("2016-07-13", "19:30+02:00"))
                        .who("Topaza Okonkwo")
                        .place("Nice", "FR", 43.7, 7.27)
                        .type("meeting"),
                Entries.of("Topaz council votes.", day("2016-07-20"))
                        .who("Bob Topaza-Meyer")
                        .place("Bonn", "DE", 50.73, 7.1)
                        .type("vote")
                        .status(Status.PLANNED),
                Entries.of("Topaz mine closed.", month("2016-09")).type("closing"),
                Entries.of("Topaz year ended.", year(2016)),
                Entries.of("Topaz king died.", year(-43)),
                Entries.of("Topaz reform lasted.", time("../1989", null, LocalDate.of(1990, 1, 1), Precision.INTERVAL)),
                Entries.of("Topaz rumour spread.", EventTime.UNDATED),
                Entries.of("Topaz secret leaked.", day("2016-07-20")).hidden());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from=2016-07-13&to=2016-07-13 | hour    | 2016-07-13T18:00 1, 2016-07-13T19:00 1          | 1 | 0
            from=2016-07-12&to=2016-07-22 | day     | 2016-07-13T00:00 2, 2016-07-20T00:00 1          | 1 | 0
            from=2016                     | week    | 2016-07-11T00:00 2, 2016-07-18T00:00 1          | 2 | 0
            from=2016-02&to=2017-03       | week    | 2016-07-11T00:00 2, 2016-07-18T00:00 1          | 2 | 0
            from=201X                     | month   | 2016-07-01T00:00 3, 2016-09-01T00:00 1          | 1 | 0
            from=201X&to=201X             | month   | 2016-07-01T00:00 3, 2016-09-01T00:00 1          | 1 | 0
            from=200X&to=202X             | quarter | 2016-07-01T00:00 4                              | 1 | 0
            from=1950&to=2020             | year    | 2016-01-01T00:00 5                              | 0 | 1
            from=1600&to=2020             | decade  | 2010-01-01T00:00 5                              | 0 | 1
            from=-0100&to=2020            | century | -0100-01-01T00:00 1, 2000-01-01T00:00 5         | 0 | 1
            interval=year                 | year    | -0043-01-01T00:00 1, 2016-01-01T00:00 5         | 0 | 1
            to=1800                       | century | -0100-01-01T00:00 1                             | 0 | 1
            from=1700&to=1800             | year    |                                                 | 0 | 1
            """)
    void entries_are_counted_at_their_first_day_where_they_fit(
            String parameters, String interval, String buckets, long wider, long openEnded) {
        Answer answer = timeline.get("/v1/histogram?q=topaz&undated=true&" + parameters);
        api.assertDocumented("/v1/histogram", "200", answer);
        JsonNode histogram = answer.json();
        assertThat(histogram.get("interval").asString()).isEqualTo(interval);
        List<String> counted = histogram
                .get("buckets")
                .valueStream()
                .map(bucket -> bucket.get("start").asString() + " "
                        + bucket.get("count").asLong())
                .toList();
        assertThat(counted).isEqualTo(buckets == null ? List.of() : List.of(buckets.split(", ")));
        assertThat(histogram.get("wider").asLong()).isEqualTo(wider);
        assertThat(histogram.get("open_ended").asLong()).isEqualTo(openEnded);
    }

    @Test
    void a_bucket_counts_its_entries_by_status() {
        JsonNode bucket = timeline.get("/v1/histogram?q=topaz&interval=month&from=2016")
                .json()
                .at("/buckets/0");
        assertThat(bucket.get("statuses")).hasToString("{\"asserted\":2,\"planned\":1}");
        assertThat(bucket.get("end").asString()).isEqualTo("2016-08-01T00:00");
    }

    @Test
    void nothing_has_a_histogram_without_buckets() {
        Answer answer = timeline.get("/v1/histogram?q=nosuchwordanywhere");
        api.assertDocumented("/v1/histogram", "200", answer);
        assertThat(answer.json().get("buckets")).isEmpty();
    }

    @Test
    void each_facet_is_counted_as_if_nothing_were_asked_of_its_own_parameter() {
        JsonNode all = timeline.get("/v1/facets?q=topaz").json();
        assertThat(counts(all.get("country"))).containsExactly("FR 2", "DE 1");
        assertThat(counts(all.get("status"))).containsExactly("asserted 6", "planned 1");
        assertThat(counts(all.get("participant"))).startsWith("Topaza Okonkwo 2");

        Answer answer = timeline.get("/v1/facets?q=topaz&type=meeting&status=asserted&participant=Topaza%20Okonkwo");
        api.assertDocumented("/v1/facets", "200", answer);
        assertThat(counts(answer.json().get("type"))).containsExactly("meeting 2");
        assertThat(counts(answer.json().get("participant"))).containsExactly("Topaza Okonkwo 2", "Council of Topaz 1");

        JsonNode planned =
                timeline.get("/v1/facets?q=topaz&type=meeting&place=FR").json();
        assertThat(counts(planned.get("type"))).containsExactly("meeting 2");
        assertThat(counts(planned.get("country"))).containsExactly("FR 2");
        JsonNode votes = timeline.get("/v1/facets?q=topaz&type=vote").json();
        assertThat(counts(votes.get("type"))).contains("meeting 2", "vote 1");
        assertThat(counts(votes.get("country"))).containsExactly("DE 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            topaza        | Topaza Okonkwo 2, Bob Topaza-Meyer 1
            TOPAZA OKO    | Topaza Okonkwo 2
            bob t         | Bob Topaza-Meyer 1
            topazb        |
            .*topaza      | Topaza Okonkwo 2, Bob Topaza-Meyer 1
            """)
    void participants_are_completed_from_the_beginning_of_a_word(String prefix, String expected) {
        Answer answer = timeline.get("/v1/participants?prefix=" + prefix.replace(" ", "%20"));
        api.assertDocumented("/v1/participants", "200", answer);
        List<String> found = counts(answer.json().get("participants"));
        if (prefix.startsWith(".")) {
            // Signs are no letters, and no commands either.
            assertThat(found).isEmpty();
        } else {
            assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected.split(", ")));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/histogram    | interval=fortnight           | interval | Use hour, day
            /v1/histogram    | interval=day&from=0001       | interval | or ask for a shorter time
            /v1/histogram    | limit=3                      | limit    | Use from, to
            /v1/facets       | limit=101                    | limit    | Write one
            /v1/participants | prefix=a&prefix=b            | prefix   | Give it once
            /v1/participants | q=a                          | q        | Use prefix, limit
            """)
    void a_parameter_that_cannot_be_understood_is_named_with_its_remedy(
            String path, String query, String parameter, String remedy) {
        Answer answer = timeline.get(path + "?" + query);
        api.assertDocumented(path, "400", answer);
        assertThat(answer.json().get("parameter").asString()).isEqualTo(parameter);
        assertThat(answer.json().get("remedy").asString()).contains(remedy);
    }

    @Test
    void a_prefix_longer_than_any_name_is_refused() {
        assertThat(timeline.get("/v1/participants?prefix=" + "a".repeat(100)).status())
                .isEqualTo(200);
        Answer answer = timeline.get("/v1/participants?prefix=" + "a".repeat(101));
        api.assertDocumented("/v1/participants", "400", answer);
        assertThat(answer.json().get("parameter").asString()).isEqualTo("prefix");
    }

    @Test
    void events_that_cannot_be_read_now_are_not_left_out() {
        String id = "c-closed";
        timeline.publish(article(id, 1, event(id, 1, "Opal council met.", day("2016-07-13"))));
        timeline.awaitArticle(id, 1);
        timeline.elasticsearch("POST", "/events/_close", "");
        try {
            Answer answer = timeline.get("/v1/articles/" + id + "/events");
            api.assertDocumented("/v1/articles/{id}/events", "503", answer);
        } finally {
            timeline.elasticsearch("POST", "/events/_open", "");
        }
    }

    @Test
    void an_event_tells_why_it_has_its_date_and_in_which_entry_it_is() {
        String id = "c-why";
        DatedEvent event = event(id, 1, "Peridot council met.", day("2016-07-13"));
        timeline.publish(article(id, 1, event));
        timeline.awaitArticle(id, 1);

        Answer answer = timeline.get("/v1/events/" + event.id());
        api.assertDocumented("/v1/events/{id}", "200", answer);
        assertThat(answer.json().at("/explanation/date").asString()).isEqualTo("The text says so: \"2016-07-13\".");
        assertThat(answer.json().at("/explanation/rules/0").asString()).isEqualTo("month-day");

        timeline.awaitTimeline("q=peridot", "Peridot council met.");
        String entry = timeline.get("/v1/events/" + event.id())
                .json()
                .at("/explanation/entry")
                .asString();
        assertThat(timeline.get("/v1/entries/" + entry).body()).contains(event.id());
    }

    private static EventTime at(String date, String clock) {
        LocalDate day = LocalDate.parse(date);
        return new EventTime(
                date, day, day.plusDays(1), Precision.MINUTE, false, false, Basis.STATED, clock, "at " + clock, null);
    }

    private static List<String> counts(JsonNode list) {
        return list.valueStream()
                .map(one ->
                        one.get("value").asString() + " " + one.get("entries").asLong())
                .toList();
    }
}
