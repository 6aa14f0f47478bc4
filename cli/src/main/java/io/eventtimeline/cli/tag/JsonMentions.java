package io.eventtimeline.cli.tag;

import io.eventtimeline.cli.lines.Document;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.extraction.Explanation.MentionRead;
import io.eventtimeline.extraction.time.TimeMention;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Mentions as a line of JSON.
final class JsonMentions {
    private JsonMentions() {}

    /// What a scorer or a script asks for.
    static String line(Document document, List<TimeMention> mentions) {
        ObjectNode line = Json.MAPPER.createObjectNode().put("id", document.id());
        ArrayNode timexes = line.putArray("timexes");
        for (TimeMention mention : mentions) {
            ObjectNode timex = timexes.addObject()
                    .put("start", mention.start())
                    .put("end", mention.endExclusive())
                    .put("type", mention.timex().type().name())
                    .put("value", mention.timex().value());
            mention.timex().mod().ifPresent(mod -> timex.put("mod", mod.name()));
            timex.put("rule", mention.rule());
        }
        return Json.text(line) + "\n";
    }

    /// The mentions as `POST /v1/explain` tells them.
    static String explained(Document document, List<TimeMention> mentions) {
        ObjectNode line = Json.MAPPER.createObjectNode().put("id", document.id());
        ArrayNode timexes = line.putArray("timexes");
        mentions.forEach(
                mention -> timexes.add(Json.MAPPER.<ObjectNode>valueToTree(MentionRead.of(mention, document.text()))));
        return Json.text(line) + "\n";
    }
}
