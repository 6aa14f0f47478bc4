package io.eventtimeline.timeline.query;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/// What a reader asks of the facets.
///
/// @param selection which entries
/// @param limit values of each facet
record FacetsQuestion(Selection selection, int limit) {
    private static final Set<String> PARAMETERS = new LinkedHashSet<>(Selection.PARAMETERS);
    private static final int USUAL_LIMIT = 10;
    private static final int HIGHEST_LIMIT = 100;

    static {
        PARAMETERS.add("limit");
    }

    static FacetsQuestion of(MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given, PARAMETERS);
        return new FacetsQuestion(Selection.of(parameters), parameters.number("limit", 1, HIGHEST_LIMIT, USUAL_LIMIT));
    }
}
