package io.eventtimeline.cli.merge;

import io.eventtimeline.contracts.Evidence;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.Part;
import io.eventtimeline.contracts.TimelineEntry;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An entry as a line of JSON: which triggers of which documents are one happening, and what the entry says of it.
final class JsonEntry {
    private JsonEntry() {}

    static String line(TimelineEntry entry, Map<String, String> documentIds) {
        ObjectNode line = Json.MAPPER.createObjectNode().put("entry", entry.id());
        line.put("date", entry.when().isDated() ? entry.when().edtf() : null);
        line.put("type", entry.what().type());
        line.set("status", Json.MAPPER.valueToTree(entry.what().status()));
        line.put("summary", entry.what().summary());
        ArrayNode members = line.putArray("members");
        entry.mentions().forEach(mention -> {
            Evidence evidence = mention.event().evidence();
            ObjectNode member = members.addObject()
                    .put("id", documentIds.get(mention.event().articleId()))
                    .put("start", evidence.start())
                    .put("end", evidence.end());
            if (evidence.part() == Part.TITLE) {
                member.put("part", "title");
            }
        });
        ArrayNode related = line.putArray("related");
        entry.related().forEach(related::add);
        line.put("articles", entry.articles()).put("independent_sources", entry.independentSources());
        return Json.text(line) + "\n";
    }
}
