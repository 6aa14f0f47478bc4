package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.Version;
import io.eventtimeline.merging.Mention;
import java.util.List;
import java.util.Map;

/// What an article has in one block.
///
/// @param version of the extraction that it comes from
/// @param moved events that were in this block before and are in another one now, with its name
/// @param mentions in the order of the text; none where it has none here any more
/// @param prints of what the mentions say, see [Prints]
record Share(
        String articleId, Version version, Map<String, String> moved, List<Mention> mentions, List<String> prints) {
    Share {
        moved = Map.copyOf(moved);
        mentions = List.copyOf(mentions);
        prints = List.copyOf(prints);
    }

    static Share nothing(String articleId) {
        return new Share(articleId, Version.OFFLINE, Map.of(), List.of(), List.of());
    }

    /// @return where the mention stands in the lists
    /// @throws IllegalArgumentException if the article does not have it
    int at(String eventId) {
        for (int at = 0; at < mentions.size(); at++) {
            if (mentions.get(at).id().equals(eventId)) {
                return at;
            }
        }
        throw new IllegalArgumentException(articleId + " has no event " + eventId + " here");
    }
}
