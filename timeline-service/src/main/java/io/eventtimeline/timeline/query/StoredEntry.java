package io.eventtimeline.timeline.query;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What readers need of an entry document.
///
/// @param entry as it came over the topic, without its mentions; absent where it is retracted
/// @param mentions of it, only where they were asked for
/// @param mentionCount how many there are; absent where it is retracted
/// @param replacedBy where it is retracted: the entries that have its mentions now
record StoredEntry(
        String id,
        boolean retracted,
        @Nullable ObjectNode entry,
        @Nullable ArrayNode mentions,
        @Nullable Integer mentionCount,
        @Nullable Double importance,
        @Nullable List<String> replacedBy) {
    /// Of a list: mentions are many.
    static final List<String> SHORT = List.of("id", "retracted", "entry", "mention_count", "importance");

    static final List<String> WHOLE =
            List.of("id", "retracted", "entry", "mentions", "mention_count", "importance", "replaced_by");

    /// As a list shows it: counts in place of mentions.
    ObjectNode summary() {
        ObjectNode shown = Objects.requireNonNull(entry).deepCopy();
        shown.remove("mentions");
        shown.put("mention_count", mentionCount);
        shown.put("importance", importance);
        return shown;
    }

    ObjectNode whole() {
        ObjectNode shown = summary();
        if (mentions != null) {
            shown.set("mentions", mentions);
        }
        return shown;
    }
}
