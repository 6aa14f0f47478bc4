package io.eventtimeline.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Judges two versions of a schema: whether readers of either read what writers of the other wrote. That
/// leaves optional fields to come or go, and enums to grow, because readers take a word that they do not know
/// as `unknown`.
///
/// A keyword that it does not know is a problem too: better judged by hand than passed over.
final class Compatibility {
    private static final Set<String> SAYS_NOTHING =
            Set.of("$schema", "$id", "$defs", "$comment", "title", "description", "examples");
    private static final Set<String> MUST_STAY = Set.of(
            "type",
            "const",
            "format",
            "pattern",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "uniqueItems",
            "dependentRequired");
    private static final Set<String> JUDGED = Set.of("properties", "required", "enum", "items", "additionalProperties");

    private final JsonNode older;
    private final JsonNode newer;
    private final List<String> problems = new ArrayList<>();

    private Compatibility(JsonNode older, JsonNode newer) {
        this.older = older;
        this.newer = newer;
    }

    /// @return what breaks, each with its place; empty if nothing does
    static List<String> problems(JsonNode older, JsonNode newer) {
        Compatibility judge = new Compatibility(older, newer);
        judge.compare(older, newer, "record");
        return judge.problems;
    }

    private void compare(JsonNode oldReference, JsonNode newReference, String place) {
        JsonNode before = resolved(oldReference, older);
        JsonNode after = resolved(newReference, newer);
        for (String keyword : names(before, after)) {
            if (!SAYS_NOTHING.contains(keyword) && !MUST_STAY.contains(keyword) && !JUDGED.contains(keyword)) {
                problems.add(place + ": \"" + keyword + "\" is a keyword that this check can't judge");
            } else if (MUST_STAY.contains(keyword) && !before.path(keyword).equals(after.path(keyword))) {
                problems.add(place + ": \"" + keyword + "\" changes from " + before.path(keyword) + " to "
                        + after.path(keyword));
            }
        }
        enums(before, after, place);
        fields(before, after, place);
        parts(before, after, place, "items");
        parts(before, after, place, "additionalProperties");
    }

    private void enums(JsonNode before, JsonNode after, String place) {
        if (before.has("enum") != after.has("enum")) {
            problems.add(place + ": an enum comes or goes");
        }
        Set<String> lost = words(before.path("enum"));
        lost.removeAll(words(after.path("enum")));
        if (after.has("enum") && !lost.isEmpty()) {
            problems.add(place + ": the enum loses " + lost);
        }
    }

    private void fields(JsonNode before, JsonNode after, String place) {
        Set<String> requiredBefore = words(before.path("required"));
        Set<String> requiredAfter = words(after.path("required"));
        Set<String> all = names(before.path("properties"), after.path("properties"));
        all.addAll(requiredBefore);
        all.addAll(requiredAfter);
        for (String name : all) {
            String field = place + "." + name;
            JsonNode old = before.path("properties").path(name);
            JsonNode now = after.path("properties").path(name);
            if (requiredBefore.contains(name) != requiredAfter.contains(name)) {
                problems.add(field + ": is required in one version and not in the other");
            }
            if (!old.isMissingNode() && !now.isMissingNode()) {
                compare(old, now, field);
            }
        }
    }

    private void parts(JsonNode before, JsonNode after, String place, String keyword) {
        JsonNode old = before.path(keyword);
        JsonNode now = after.path(keyword);
        if (Stream.of(old, now).anyMatch(JsonNode::isBoolean)) {
            problems.add(place + ": \"" + keyword + "\" closes or opens the object; leave it out");
        } else if (old.isMissingNode() != now.isMissingNode()) {
            problems.add(place + ": \"" + keyword + "\" comes or goes");
        } else if (!old.isMissingNode()) {
            compare(old, now, place + "[]");
        }
    }

    private static JsonNode resolved(JsonNode schema, JsonNode document) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    private static Set<String> names(JsonNode one, JsonNode other) {
        return Stream.of(one, other)
                .flatMap(node -> node.propertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
    }
}
