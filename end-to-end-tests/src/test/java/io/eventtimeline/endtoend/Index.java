package io.eventtimeline.endtoend;

import io.eventtimeline.contracts.Json;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What Elasticsearch holds, read from it directly.
record Index(URI elasticsearch) {
    private static final int PAGE = 5_000;

    /// Event id to version, of all events that stand, retracted ones left out. Elasticsearch's own version
    /// has to be the same as the document's.
    Map<String, Long> events() {
        Map<String, Long> versions = new TreeMap<>();
        for (JsonNode hit : documents("events")) {
            JsonNode document = hit.path("_source");
            if (!document.path("retracted").asBoolean(false)) {
                long version = document.path("version").asLong();
                if (version != hit.path("_version").asLong()) {
                    throw new AssertionError(hit.path("_id") + " has two versions: " + hit);
                }
                versions.put(hit.path("_id").asString(), version);
            }
        }
        return versions;
    }

    /// Ids of the events that entries mention, as often as they do.
    List<String> mentions() {
        List<String> mentions = new ArrayList<>();
        for (JsonNode hit : documents("entries")) {
            hit.path("_source").path("event_ids").forEach(id -> mentions.add(id.asString()));
        }
        return mentions;
    }

    /// Document id to content, of events and articles, without what every revision
    /// changes, versions, and without what was retracted.
    Map<String, JsonNode> contents() {
        Map<String, JsonNode> contents = new TreeMap<>();
        for (String index : List.of("events", "articles")) {
            for (JsonNode hit : documents(index)) {
                ObjectNode content = ((ObjectNode) hit.path("_source")).deepCopy();
                withoutVersions(content);
                if (!content.path("retracted").asBoolean(false)) {
                    contents.put(index + "/" + hit.path("_id").asString(), content);
                }
            }
        }
        return contents;
    }

    private static void withoutVersions(ObjectNode node) {
        // "content" is the hash of a record together with its version.
        node.remove(List.of("version", "content"));
        for (JsonNode child : node) {
            if (child instanceof ObjectNode object) {
                withoutVersions(object);
            }
        }
    }

    private List<JsonNode> documents(String index) {
        Http.post(elasticsearch.resolve("/" + index + "/_refresh"), "application/json", "");
        List<JsonNode> documents = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode hits = page(index, after);
            hits.forEach(documents::add);
            if (hits.size() < PAGE) {
                return documents;
            }
            after = ",\"search_after\":[" + hits.path(PAGE - 1).path("sort").path(0) + "]";
        }
    }

    private JsonNode page(String index, String after) {
        String query = "{\"size\":" + PAGE + ",\"version\":true,\"sort\":[{\"id\":\"asc\"}]" + after + "}";
        Http.Answer answer = Http.post(elasticsearch.resolve("/" + index + "/_search"), "application/json", query);
        if (answer.status() != 200) {
            throw new AssertionError("Elasticsearch does not answer " + Json.text(query) + ": " + answer);
        }
        return answer.json().path("hits").path("hits");
    }
}
