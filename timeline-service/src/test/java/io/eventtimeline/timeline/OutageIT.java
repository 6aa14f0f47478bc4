package io.eventtimeline.timeline;

import static io.eventtimeline.timeline.Extractions.article;
import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.Extractions.event;
import static io.eventtimeline.timeline.RunningTimeline.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Precision;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/// What happens while something is away or wrong. In order: each test leaves the service to the next one as a restart
/// would find it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutageIT {
    private RunningTimeline timeline;

    @BeforeAll
    void start() {
        timeline = RunningTimeline.own();
    }

    @AfterAll
    void stop() {
        timeline.close();
    }

    @Test
    @Order(1)
    void kafka_and_elasticsearch_killed_and_started_again_are_waited_for_and_everything_arrives() {
        timeline.publish(one("c-first"));
        timeline.awaitArticle("c-first", 1);
        for (int i = 0; i < 50; i++) {
            timeline.publish(one("c-before-" + i));
        }
        timeline.platform().kill();
        await().until(() -> readiness() == 503);
        assertThat(timeline.get("/v1/timeline").status()).isEqualTo(503);
        assertThat(timeline.get("/v1/timeline").headers()).containsKey("retry-after");

        timeline.platform().restart();
        timeline.publish(one("c-after"));
        for (int i = 0; i < 50; i++) {
            timeline.awaitArticle("c-before-" + i, 1);
        }
        timeline.awaitArticle("c-after", 1);
        await().until(() -> readiness() == 200);
    }

    @Test
    @Order(2)
    void a_service_that_starts_before_the_servers_waits_for_them() {
        timeline.stopService();
        timeline.platform().stop();
        timeline.startService();
        assertThat(readiness()).isEqualTo(503);

        timeline.platform().restart();
        timeline.publish(one("c-early"));
        timeline.awaitArticle("c-early", 1);
    }

    @Test
    @Order(3)
    void an_index_that_must_not_be_written_stops_consumption_and_loses_nothing() {
        timeline.elasticsearch("PUT", "/events/_settings", "{\"index.blocks.write\":true}");
        timeline.publish(one("c-blocked"));
        await().until(() -> health().contains("stopped: Elasticsearch refuses every write"));

        timeline.elasticsearch("PUT", "/events/_settings", "{\"index.blocks.write\":false}");
        timeline.stopService();
        timeline.startService();
        timeline.awaitArticle("c-blocked", 1);
    }

    @Test
    @Order(4)
    void articles_refused_one_after_another_stop_consumption_instead_of_becoming_dead_letters() {
        LocalDate farAway = LocalDate.of(300_000_000, 1, 1);
        EventTime refused = Extractions.time("Y300000000", farAway, farAway.plusDays(1), Precision.DAY);
        for (int i = 0; i < 12; i++) {
            timeline.publish(article("c-wrong-" + i, 1, event("c-wrong-" + i, 1, "Nobody was there.", refused)));
        }
        await().until(() -> health().contains("in a row"));
    }

    @Test
    @Order(5)
    void a_rebuild_restores_an_index_that_was_lost_and_leaves_dead_letters_alone() {
        DatedEvent event = event("c-early", 1, "Mission ended well.", day("2016-01-01"));
        String indices = timeline.elasticsearch("GET", "/_alias/events", "").body();
        assertThat(indices).contains("events-000001");
        timeline.elasticsearch("DELETE", "/events-000001/_doc/" + event.id() + "?refresh=true", "");
        assertThat(timeline.get("/v1/events/" + event.id()).status()).isEqualTo(404);

        assertThat(timeline.post("/v1/admin/rebuild").status()).isEqualTo(202);
        await().until(() -> phase().equals("different"));
        assertThat(timeline.get("/v1/admin/rebuild").body()).contains(event.id() + " is only in the new index");

        assertThat(timeline.post("/v1/admin/rebuild?accept_differences=true").status())
                .isEqualTo(202);
        await().until(() -> phase().equals("done"));
        assertThat(timeline.get("/v1/events/" + event.id()).status()).isEqualTo(200);
        assertThat(timeline.elasticsearch("GET", "/_alias/events", "").body())
                .contains("events-000002")
                .doesNotContain("events-000001");
    }

    private static ArticleExtracted one(String id) {
        return article(id, 1, event(id, 1, "Mission ended well.", day("2016-01-01")));
    }

    private String phase() {
        return timeline.get("/v1/admin/rebuild").json().get("phase").asString();
    }

    private int readiness() {
        return timeline.get("/actuator/health/readiness").status();
    }

    private String health() {
        return timeline.get("/actuator/health").body();
    }
}
