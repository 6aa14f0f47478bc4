package io.eventtimeline.timeline;

import static io.eventtimeline.timeline.Extractions.article;
import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.Extractions.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EventTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Events and articles by their ids, as `openapi.yaml` says; [EntriesIT] asks for the timeline, [CountsIT] for its
/// counts.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryIT {
    private static final String ARTICLE = "c-query";
    private static final DatedEvent DATED = event(ARTICLE, 1, "Agate day arrived.", day("2016-07-13"));
    private static final DatedEvent UNDATED = event(ARTICLE, 1, "Agate rumour spread.", EventTime.UNDATED);

    private RunningTimeline timeline;
    private OpenApi api;

    @BeforeAll
    void fill() {
        timeline = RunningTimeline.shared();
        api = new OpenApi(timeline);
        timeline.publish(article(ARTICLE, 1, UNDATED, DATED));
        timeline.awaitArticle(ARTICLE, 1);
    }

    @Test
    void an_article_has_all_its_events_dated_or_not_in_the_order_of_its_text() {
        assertThat(timeline.get("/v1/articles/" + ARTICLE + "/events").json().get("events"))
                .extracting(event -> event.get("id").asString())
                .containsExactly(UNDATED.id(), DATED.id());
    }

    @Test
    void the_answers_are_those_of_the_openapi_document() {
        api.assertDocumented("/v1/events/{id}", "200", timeline.get("/v1/events/" + DATED.id()));
        api.assertDocumented("/v1/events/{id}", "404", timeline.get("/v1/events/e-none"));
        api.assertDocumented("/v1/articles/{id}/events", "200", timeline.get("/v1/articles/" + ARTICLE + "/events"));
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
