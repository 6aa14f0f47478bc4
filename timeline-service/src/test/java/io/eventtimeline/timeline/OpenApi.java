package io.eventtimeline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.eventtimeline.timeline.RunningTimeline.Answer;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What `openapi.yaml` promises, as the service itself hands it out.
public final class OpenApi {
    private final ObjectNode api;

    public OpenApi(RunningTimeline timeline) {
        api = (ObjectNode)
                new YAMLMapper().readTree(timeline.get("/openapi.yaml").body());
    }

    /// The answer has this status, and is what the document says of it.
    public void assertDocumented(String path, String status, Answer answer) {
        JsonNode response = resolved(operation(path).get("responses").get(status));
        assertThat(answer.status()).isEqualTo(Integer.parseInt(status));
        JsonNode schema = response.get("content").values().iterator().next().get("schema");
        ObjectNode whole =
                api.deepCopy().removeAll().put("$ref", schema.get("$ref").asString());
        whole.set("components", api.get("components"));
        var validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
        assertThat(validator.validate(answer.json())).isEmpty();
    }

    public Set<String> parameters(String path) {
        Set<String> names = new TreeSet<>();
        for (JsonNode parameter : operation(path).get("parameters")) {
            names.add(resolved(parameter).get("name").asString());
        }
        return names;
    }

    private JsonNode operation(String path) {
        return api.at("/paths").get(path).get("get");
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? api.at(node.get("$ref").asString().substring(1)) : node;
    }
}
