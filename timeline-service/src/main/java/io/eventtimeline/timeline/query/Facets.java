package io.eventtimeline.timeline.query;

import java.util.List;

/// What else could be asked for, with the number of entries that would come: each list is counted as if nothing were
/// asked of its own parameter yet, so that a reader who chose one type sees the others too. Participants are counted
/// beside those that were asked for, since all of them have to take part.
///
/// @param type most entries first, as in every list
record Facets(
        List<Count> type,
        List<Count> status,
        List<Count> precision,
        List<Count> publisher,
        List<Count> country,
        List<Count> participant) {

    /// One value.
    ///
    /// @param value to be given as the parameter; a country is given as `place`
    /// @param entries how many have it
    record Count(String value, long entries) {}
}
