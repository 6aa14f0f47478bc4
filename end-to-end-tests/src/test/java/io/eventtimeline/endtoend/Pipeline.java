package io.eventtimeline.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.eventtimeline.contracts.Json;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A house as its users see it: articles in over HTTP, the timeline out over HTTP; and, for comparison, the topics and
/// the index.
record Pipeline(House house) {
    /// Each look reads whole topics.
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    /// One article as a publisher sends it.
    static ObjectNode article(String id, @Nullable String published, String text) {
        return Json.MAPPER
                .createObjectNode()
                .put("id", id)
                .put("text", text)
                .put("published", published)
                .put("publisher", "The Example Gazette");
    }

    /// @return their ids, once Kafka has them all
    List<String> publish(ObjectNode... articles) {
        String lines = Arrays.stream(articles).map(Json::text).collect(Collectors.joining("\n"));
        Http.Answer answer = Http.post(
                house.uri(Room.INGEST).resolve("/v1/articles"),
                "application/json",
                "[" + lines.replace("\n", ",") + "]");
        assertThat(answer.status()).as("%s", answer).isEqualTo(202);
        return Arrays.stream(articles)
                .map(article -> "c-" + article.path("id").asString())
                .toList();
    }

    void withdraw(String articleId, String reason) {
        URI article = house.uri(Room.INGEST)
                .resolve("/v1/articles/" + articleId + "?reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8));
        assertThat(Http.delete(article).status()).isEqualTo(202);
    }

    /// `timeline("from=2016-07&q=council")`
    List<JsonNode> timeline(String query) {
        Http.Answer answer = Http.get(house.uri(Room.TIMELINE).resolve("/v1/timeline?" + query));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json().path("entries").valueStream().toList();
    }

    /// By its own id, or by that of an event it mentions.
    Http.Answer entry(String id) {
        return Http.get(house.uri(Room.TIMELINE).resolve("/v1/entries/" + id));
    }

    Http.Answer event(String id) {
        return Http.get(house.uri(Room.TIMELINE).resolve("/v1/events/" + id));
    }

    /// The events of an article, as they are at this moment.
    List<JsonNode> eventsOf(String articleId) {
        return Http.get(house.uri(Room.TIMELINE).resolve("/v1/articles/" + articleId + "/events"))
                .json()
                .path("events")
                .valueStream()
                .toList();
    }

    Topic topic(String name) {
        return new Topic(house.kafka(), name);
    }

    Index index() {
        return new Index(house.uri(Room.ELASTICSEARCH));
    }

    Newest newest() {
        return Newest.of(topic("events.v1"));
    }

    /// Article id to the offset of its newest record.
    Map<String, Long> revisions() {
        Map<String, Long> revisions = new TreeMap<>();
        topic("articles.v1").read().stream()
                .filter(received -> received.key() != null && received.key().startsWith("c-"))
                .forEach(received -> revisions.put(received.key(), received.offset()));
        return revisions;
    }

    /// Returns once the index holds exactly what the newest revisions say: no event too few, none too many, each at its
    /// version, and each that is salient enough mentioned by one entry.
    void awaitSettled() {
        awaitIndexed();
        await("until every salient event, and no other, is mentioned by an entry")
                .atMost(House.PATIENCE)
                .pollInterval(BETWEEN_LOOKS)
                .untilAsserted(
                        () -> assertThat(index().mentions()).containsExactlyInAnyOrderElementsOf(newest().merged()));
    }

    /// The same of events alone, whether or not they are merged yet.
    void awaitIndexed() {
        await("until every revision was read")
                .atMost(House.PATIENCE)
                .pollInterval(BETWEEN_LOOKS)
                .until(() -> newest().isOf(revisions()));
        await("until the index has what events.v1 says")
                .atMost(House.PATIENCE)
                .pollInterval(BETWEEN_LOOKS)
                .untilAsserted(() -> assertThat(index().events()).isEqualTo(newest().events()));
    }
}
