package io.eventtimeline.timeline.query;

import io.eventtimeline.contracts.Precision;
import io.eventtimeline.contracts.StableHash;
import io.eventtimeline.contracts.Status;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Which entries a reader asks for: the same for the timeline, its histogram, its facets, and for whoever exports or
/// follows a part of it. An entry has to answer all of it.
///
/// @param from entries that can have happened on its first day or later; absent for all
/// @param to entries that can have happened on its last day or earlier; absent for all
/// @param words that have to occur in the summary, a sentence, a title or a name; absent for all
/// @param participants all of them took part
/// @param places it happened in one of them: names, regions, countries by name or by ISO 3166-1 alpha-2; empty for all
/// @param types it has one of them; empty for all
/// @param statuses it has one of them; empty for all
/// @param precisions it has one of them; empty for all
/// @param publishers one of them mentions it; empty for all
/// @param minSources so many independent sources at least
/// @param box one of its places lies in it; absent for all
/// @param undated whether entries without a date come too
/// @param hidden whether entries come too that people hid
public record Selection(
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String words,
        List<String> participants,
        List<String> places,
        List<String> types,
        List<Status> statuses,
        List<Precision> precisions,
        List<String> publishers,
        int minSources,
        @Nullable GeoBox box,
        boolean undated,
        boolean hidden) {
    /// What it is read from, in the order in which to tell them.
    static final List<String> PARAMETERS = List.of(
            "from",
            "to",
            "q",
            "participant",
            "place",
            "type",
            "status",
            "precision",
            "publisher",
            "min_sources",
            "bbox",
            "undated",
            "hidden");

    private static final int MOST_SOURCES = 1_000_000;

    /// @param others what else the endpoint takes
    /// @throws RuntimeException that is answered as a problem, naming the parameter and the remedy
    public static Selection of(MultiValueMap<String, String> given, List<String> others) {
        Set<String> known = new LinkedHashSet<>(PARAMETERS);
        known.addAll(others);
        return of(new Parameters(given, known));
    }

    static Selection of(Parameters parameters) {
        PartialDate from = parameters.date("from");
        PartialDate to = parameters.date("to");
        if (from != null && to != null && !from.first().isBefore(to.endExclusive())) {
            throw new Problem.InvalidParameter("to", "ends before 'from' begins", "Exchange the two.");
        }
        return new Selection(
                from,
                to,
                parameters.one("q").orElse(null),
                parameters.many("participant"),
                parameters.many("place"),
                parameters.many("type"),
                parameters.words("status", Status.class),
                parameters.words("precision", Precision.class),
                parameters.many("publisher"),
                parameters.number("min_sources", 0, MOST_SOURCES, 0),
                parameters.one("bbox").map(text -> GeoBox.parse("bbox", text)).orElse(null),
                parameters.flag("undated"),
                parameters.flag("hidden"));
    }

    /// Of what a cursor is good for: a page of another question would make no sense.
    String fingerprint(Order order) {
        return StableHash.of(toString(), order.name()).substring(0, 8);
    }
}
