package io.eventtimeline.contracts;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// When something happened, as precisely as the text says, and why we say so.
///
/// "on July 13" in an article of August 2016 is `2016-07-13`, earliest 2016-07-13, latest 2016-07-14,
/// precision day, basis resolved. "July 13" in an article without a publication date is `XXXX-07-13` with
/// neither earliest nor latest: it is kept, and stands on no axis.
///
/// @param edtf ISO 8601-2 level 1 with the sub-year codes 33 to 41 for quarters and halves, and `XXXX-MM-DD`; absent
///     where no date is known
/// @param earliest the first day it can be; absent for an open beginning and where no day is known
/// @param latest the first day after it, exclusive; absent for an open end and where no day is known
/// @param precision how exactly the text says it
/// @param approximate EDTF's `~`: "around 2010"
/// @param uncertain EDTF's `?`: day and month could be the other way round, say
/// @param basis stated, resolved, narrative, publication or none
/// @param clock the time of day in its own words' precision, `18:00` or `18:00+02:00`; absent where none is said
/// @param expression the words of the text; absent where the date comes from none
/// @param anchor what it was read against; absent where nothing was needed
public record EventTime(
        @Nullable String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        Precision precision,
        boolean approximate,
        boolean uncertain,
        Basis basis,
        @Nullable String clock,
        @Nullable String expression,
        @Nullable Anchor anchor) {

    /// No expression in the text, and nothing that says when.
    public static final EventTime UNDATED =
            new EventTime(null, null, null, Precision.NONE, false, false, Basis.NONE, null, null, null);

    public EventTime {
        Require.present(precision, "when.precision");
        Require.present(basis, "when.basis");
        if (earliest != null && latest != null && !earliest.isBefore(latest)) {
            throw new InvalidRecord("when.latest", "(exclusive) is not after earliest: " + earliest + " to " + latest);
        }
        if (edtf == null && (earliest != null || latest != null)) {
            throw new InvalidRecord("when.edtf", "is missing where earliest or latest is given");
        }
    }

    /// Whether it has a place on the axis: `2016-07` has, `XXXX-07-13` has none.
    public boolean isDated() {
        return earliest != null || latest != null;
    }

    /// The same date on another footing: what was said of another sentence's date, say.
    public EventTime withBasis(Basis other) {
        return new EventTime(
                edtf,
                earliest,
                latest,
                precision,
                approximate,
                uncertain,
                Objects.requireNonNull(other),
                clock,
                expression,
                anchor);
    }
}
