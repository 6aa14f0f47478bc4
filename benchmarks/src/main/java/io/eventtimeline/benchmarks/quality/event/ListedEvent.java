package io.eventtimeline.benchmarks.quality.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An event that a reader of an article would put on the timeline.
///
/// @param file the id of the article
/// @param also other dates that are right
/// @param phrase words of a sentence that tells of it
/// @param who of these at least one takes part
/// @param status `happened`, `planned`, `possible` or `denied`
/// @param optional neither counts nor harms
record ListedEvent(
        String file,
        String date,
        @Nullable List<String> also,
        String phrase,
        List<String> who,
        String status,
        @Nullable Boolean optional) {
    boolean isOptional() {
        return Boolean.TRUE.equals(optional);
    }

    Stream<String> dates() {
        return Stream.concat(Stream.of(date), Optional.ofNullable(also).orElse(List.of()).stream());
    }
}
