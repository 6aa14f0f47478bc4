package io.eventtimeline.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.EntryChanged;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.TimelineEntry;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;

/// The entries of the timeline, as readers ask for them and as subscribers of `timeline.v1` keep them.
record Entries(Pipeline pipeline) {
    private static final int PAGE = 500;

    /// By its own id, or by that of an event that it mentions.
    Http.Answer entry(String id) {
        return Http.get(uri("/v1/entries/" + id));
    }

    Http.Answer correct(String entryId, String field, String value) {
        String body =
                Json.text(Map.of("field", field, "value", value, "author", "Ann Editor", "reason", "the minutes"));
        return Http.post(uri("/v1/entries/" + entryId + "/corrections"), "application/json", body);
    }

    Http.Answer takeBack(String correctionId) {
        String body = Json.text(Map.of("author", "Ann Editor", "reason", "the minutes were wrong"));
        return Http.post(uri("/v1/corrections/" + correctionId + "/revert"), "application/json", body);
    }

    /// Entry id to number of mentions, of all that readers can page through.
    Map<String, Integer> shown() {
        Map<String, Integer> shown = new TreeMap<>();
        String cursor = "";
        do {
            Http.Answer page = Http.get(uri("/v1/timeline?undated=true&hidden=true&limit=" + PAGE + cursor));
            assertThat(page.status()).as("%s", page).isEqualTo(200);
            for (JsonNode entry : page.json().path("entries")) {
                shown.put(
                        entry.path("id").asString(), entry.path("mention_count").asInt());
            }
            JsonNode next = page.json().path("next_cursor");
            cursor = next.isString() ? "&cursor=" + URLEncoder.encode(next.asString(), StandardCharsets.UTF_8) : "";
        } while (!cursor.isEmpty());
        return shown;
    }

    /// The same of a subscriber that reads `timeline.v1` from its beginning: the newest record of each entry.
    Map<String, Integer> told() {
        Map<String, Integer> told = new TreeMap<>();
        for (ConsumerRecord<String, byte[]> record :
                pipeline.topic("timeline.v1").read()) {
            if (record.value() == null) {
                told.remove(record.key());
            } else {
                TimelineEntry entry =
                        Json.read(record.value(), EntryChanged.class).entry();
                told.put(entry.id(), entry.mentions().size());
            }
        }
        return told;
    }

    private URI uri(String path) {
        return pipeline.house().uri(Room.TIMELINE).resolve(path);
    }
}
