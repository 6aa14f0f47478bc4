package io.eventtimeline.timeline.documents;

import io.eventtimeline.contracts.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/// Settings and mapping of one kind of index, from `resources/elasticsearch/<alias>.json`.
///
/// @param alias what readers and the live consumer call it
/// @param settings say what of it depends on the cluster
record IndexDefinition(String alias, ElasticsearchSettings settings) {

    /// `events-000001`: 1 is the first, each rebuild takes the next.
    String indexName(int number) {
        return "%s-%06d".formatted(alias, number);
    }

    /// The body of a create request.
    Reader whole() {
        ObjectNode definition = read();
        ObjectNode index = (ObjectNode) definition.at("/settings/index");
        index.put("number_of_shards", settings.shards());
        index.put("number_of_replicas", settings.replicas());
        // Entries have their own: pages of them are read all the time.
        if (!index.has("codec")) {
            index.put("codec", settings.codec().name().toLowerCase(Locale.ROOT));
        }
        return new StringReader(definition.toString());
    }

    /// The body of a put mapping request.
    Reader mapping() {
        return new StringReader(read().get("mappings").toString());
    }

    private ObjectNode read() {
        try (InputStream resource = IndexDefinition.class.getResourceAsStream("/elasticsearch/" + alias + ".json")) {
            return (ObjectNode) Json.MAPPER.readTree(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
