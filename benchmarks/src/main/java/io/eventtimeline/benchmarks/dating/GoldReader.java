package io.eventtimeline.benchmarks.dating;

import io.eventtimeline.benchmarks.dating.GoldChoices.Event;
import io.eventtimeline.benchmarks.dating.GoldChoices.Right;
import io.eventtimeline.benchmarks.dating.GoldChoices.Weight;
import io.eventtimeline.benchmarks.quality.gold.GoldDocument;
import io.eventtimeline.benchmarks.quality.gold.GoldEvent;
import io.eventtimeline.benchmarks.quality.gold.Half;
import io.eventtimeline.benchmarks.quality.gold.SampleReports;
import io.eventtimeline.contracts.PublicationDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the sets that say when events were: `meantime-dev.jsonl` and `timeset-dev.jsonl` with dates, `tdg-dev.jsonl`
/// with the expression that each event belongs to (docs/quality.md), and our own reports.
record GoldReader(Path folder) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /// Verbs of saying are left out of the dated figures of MEANTIME.
    private static final Pattern SAYING = Pattern.compile(
            "(say|said|says|tell|told|tells|state[sd]?|add(s|ed)?|report(s|ed)?|announc\\w*|statements?|claim(s|ed)?"
                    + "|not(es|ed)|express\\w*|comment\\w*|explain\\w*)");

    /// MEANTIME and TimeSET have few events, and they alone tell the publication date from none.
    private static final Weight DATED = new Weight(4, 4);

    /// An annotator of MEANTIME dates few of the events that have a date for a reader; one beside a date that is not
    /// its own teaches more.
    private static final Weight UNDATED = new Weight(0.4, 0.12);

    private static final Weight TIED = new Weight(1, 1);
    private static final Weight WITHOUT_EXPRESSION = new Weight(0.6, 0.15);

    /// Our own reports date all that a reader would.
    private static final Weight OWN_UNDATED = new Weight(2, 2);

    List<GoldChoices> all() throws IOException {
        var all = new ArrayList<GoldChoices>();
        for (String set : List.of("meantime", "timeset", "tdg")) {
            for (String line : Files.readAllLines(folder.resolve(set + "-dev.jsonl"))) {
                all.add(document(set, JSON.readTree(line)));
            }
        }
        SampleReports.topics().documents().forEach(report -> all.add(own(report)));
        return all;
    }

    private static GoldChoices own(GoldDocument report) {
        List<Event> events = report.events().stream().map(GoldReader::own).toList();
        return new GoldChoices("own " + report.topicOrHalf(), report.published().orElse(null), report.text(), events);
    }

    private static Event own(GoldEvent event) {
        return event.date() == null
                ? new Event(event.start(), event.end(), "undated", new Right.NoDate(), OWN_UNDATED)
                : new Event(event.start(), event.end(), "dated", new Right.Date(event.date()), DATED);
    }

    private static GoldChoices document(String set, JsonNode document) {
        int end = document.has("annotated_end") ? document.get("annotated_end").asInt() : Integer.MAX_VALUE;
        var events = new ArrayList<Event>();
        for (JsonNode event : document.get("events")) {
            if (event.get("start").asInt() < end) {
                add(events, set, event);
            }
        }
        String published = text(document, "dct");
        return new GoldChoices(
                topic(set, document),
                published == null ? null : PublicationDate.of(published),
                document.get("text").asString(),
                events);
    }

    private static String topic(String set, JsonNode document) {
        String id = document.get("id").asString();
        return switch (set) {
            case "meantime" -> "meantime " + document.get("corpus").asString();
            case "timeset" -> "timeset " + id.substring(id.indexOf('/') + 1, id.lastIndexOf('_'));
            default -> "tdg " + Half.of(id).name().toLowerCase(Locale.ROOT);
        };
    }

    private static void add(List<Event> events, String set, JsonNode event) {
        if (set.equals("tdg")) {
            addTied(events, event);
        } else {
            String date = text(event, "date");
            boolean saying = set.equals("meantime")
                    && SAYING.matcher(event.get("text").asString().toLowerCase(Locale.ROOT))
                            .matches();
            boolean dated = date != null && !saying;
            Right right = date == null ? new Right.NoDate() : new Right.Date(date);
            events.add(event(event, dated ? "dated" : "undated", right, dated ? DATED : UNDATED));
        }
    }

    private static void addTied(List<Event> events, JsonNode event) {
        JsonNode parent = event.get("parent");
        boolean included = event.get("rel").asString().equals("included");
        if (included && parent.isArray()) {
            String kind = event.get("same").asBoolean() ? "same sentence" : "other sentence";
            events.add(event(
                    event,
                    kind,
                    new Right.Expression(parent.get(0).asInt(), parent.get(1).asInt()),
                    TIED));
        } else if (parent.isString()) {
            events.add(event(event, "no expression", new Right.NoExpression(), WITHOUT_EXPRESSION));
        }
    }

    private static Event event(JsonNode event, String kind, Right right, Weight weight) {
        return new Event(event.get("start").asInt(), event.get("end").asInt(), kind, right, weight);
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }
}
