package io.eventtimeline.timeline.live;

import io.eventtimeline.timeline.documents.DayRange;
import io.eventtimeline.timeline.documents.EntryDocument;
import io.eventtimeline.timeline.query.GeoBox;
import io.eventtimeline.timeline.query.PartialDate;
import io.eventtimeline.timeline.query.PlaceNames;
import io.eventtimeline.timeline.query.Selection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// A selection of the query API, asked of one entry in memory: the twin of
/// [io.eventtimeline.timeline.query.EntryQuery],
/// on the same fields.
final class Filter {
    private final Selection selection;
    private final @Nullable Query words;
    private final List<String> places;

    Filter(Selection selection) {
        this.selection = selection;
        this.words = selection.words() == null ? null : FullText.question(selection.words());
        this.places = selection.places().stream().flatMap(PlaceNames::of).toList();
    }

    /// Whether the entry as it is now answers all of it.
    boolean answers(Change change) {
        EntryDocument now = change.now();
        return now != null && answersBut(now) && (words == null || change.text().answers(words));
    }

    /// Whether the entry can have answered before: of what it was, the words of its mentions are not known.
    boolean mayHaveAnswered(Change change) {
        EntryDocument previous = change.previous();
        return previous != null && answersBut(previous);
    }

    private boolean answersBut(EntryDocument entry) {
        return (selection.hidden() || !Boolean.TRUE.equals(entry.hidden()))
                && days(entry)
                && selection.participants().stream().allMatch(name -> hasIgnoringCase(entry.who(), name))
                && (places.isEmpty() || places.stream().anyMatch(name -> hasIgnoringCase(entry.place(), name)))
                && isOneOf(selection.types(), entry.type())
                && isOneOf(selection.statuses(), entry.status())
                && isOneOf(selection.precisions(), entry.precision())
                && publisher(entry)
                && Objects.requireNonNullElse(entry.sources(), 0) >= selection.minSources()
                && isIn(selection.box(), entry);
    }

    private boolean days(EntryDocument entry) {
        if (entry.at() == null) {
            return selection.undated();
        }
        DayRange when = Objects.requireNonNull(entry.when());
        PartialDate from = selection.from();
        PartialDate to = selection.to();
        boolean endsBefore = from != null && when.lt() != null && !when.lt().isAfter(from.first());
        boolean beginsAfter = to != null && when.gte() != null && !when.gte().isBefore(to.endExclusive());
        return !endsBefore && !beginsAfter;
    }

    private boolean publisher(EntryDocument entry) {
        return selection.publishers().isEmpty()
                || orNone(entry.publisher()).stream().anyMatch(selection.publishers()::contains);
    }

    private static boolean isIn(@Nullable GeoBox box, EntryDocument entry) {
        return box == null
                || orNone(entry.location()).stream().anyMatch(place -> box.contains(place.lat(), place.lon()));
    }

    private static <T> boolean isOneOf(List<T> asked, @Nullable T value) {
        return asked.isEmpty() || (value != null && asked.contains(value));
    }

    private static boolean hasIgnoringCase(@Nullable List<String> values, String asked) {
        return orNone(values).stream().anyMatch(asked::equalsIgnoreCase);
    }

    private static <T> List<T> orNone(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
