package io.eventtimeline.cli.extract;

import io.eventtimeline.cli.lines.Document;
import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.Evidence;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.Participant;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Events as a line of JSON: what a scorer or a script asks for stands flat in front, the contract's fields follow.
final class JsonEvents {
    private JsonEvents() {}

    static String line(Document document, ArticleExtracted extracted) {
        ObjectNode line = Json.MAPPER.createObjectNode().put("id", document.id());
        if (extracted.noEvents() != null) {
            line.set("no_events", Json.MAPPER.valueToTree(extracted.noEvents()));
        }
        ArrayNode events = line.putArray("events");
        extracted.events().forEach(event -> events.add(json(event)));
        return Json.text(line) + "\n";
    }

    private static ObjectNode json(DatedEvent event) {
        Evidence evidence = event.evidence();
        ObjectNode flat = Json.MAPPER
                .createObjectNode()
                .put("start", evidence.start())
                .put("end", evidence.end())
                .put("sentence_start", evidence.sentenceStart())
                .put("sentence_end", evidence.sentenceEnd())
                // "July 13" of an unknown year is an expression, no date.
                .put("date", event.when().isDated() ? event.when().edtf() : null);
        flat.set("status", Json.MAPPER.valueToTree(event.what().status()));
        ArrayNode participants = flat.putArray("participants");
        event.who().stream().map(Participant::canonicalName).distinct().forEach(participants::add);
        flat.setAll(contract(event));
        return flat;
    }

    /// Without what belongs to the services: the version, and the source, which is the line's own document.
    private static ObjectNode contract(DatedEvent event) {
        ObjectNode contract = Json.MAPPER.valueToTree(event);
        contract.remove("version");
        contract.remove("source");
        return contract;
    }
}
