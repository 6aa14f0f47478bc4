package io.eventtimeline.timeline.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What a reader asks of the timeline.
///
/// @param selection which entries
/// @param order in which they come
/// @param limit of a page
/// @param cursor where to go on; absent for the first page
record TimelineQuestion(
        Selection selection,
        Order order,
        int limit,
        @Nullable Cursor cursor) {
    private static final Set<String> PARAMETERS = new LinkedHashSet<>(Selection.PARAMETERS);
    private static final int USUAL_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 500;

    static {
        PARAMETERS.addAll(List.of("order", "limit", "cursor", "format"));
    }

    static TimelineQuestion of(MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given, PARAMETERS);
        Selection selection = Selection.of(parameters);
        Order order =
                parameters.one("order").map(text -> Order.parse("order", text)).orElse(Order.TIME);
        return new TimelineQuestion(
                selection,
                order,
                parameters.number("limit", 1, HIGHEST_LIMIT, USUAL_LIMIT),
                parameters
                        .one("cursor")
                        .map(text -> Cursor.parse(text, order, selection.fingerprint(order)))
                        .orElse(null));
    }

    String fingerprint() {
        return selection.fingerprint(order);
    }
}
