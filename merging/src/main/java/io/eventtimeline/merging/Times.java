package io.eventtimeline.merging;

import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.PublicationDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The months of which a mention may be.
///
/// What was published in August 2016 meets what was published in July, August or September, and what others say
/// happened in July or August. What happened in March, as it says itself, meets what was published in March or April
/// and what happened in March.
///
/// Memory layout: rising codes. The month of publication is twice its number, counted from the year 0; that of the text
/// is twice its number and one, and left out where publication meets all that it meets. So two of them meet where they
/// are no further apart than each reaches: 2 for publication, 1 for a month of the text.
final class Times {
    private static final int MONTHS_OF_YEAR = 12;
    private static final int LONGEST_MONTHS = 3;
    private static final int UNPUBLISHED = 1;

    /// Behind all months.
    private static final int YEARS = 1 << 24;

    private final int[] codes;

    private Times(IntStream codes) {
        this.codes = codes.sorted().distinct().toArray();
    }

    /// @param when as the text says it, absent where it does not
    static Times of(@Nullable PublicationDate published, @Nullable EventTime when) {
        IntStream told = when == null ? IntStream.empty() : told(when, published);
        // Where nobody knows when articles were published, they meet others like them.
        int first = published == null ? UNPUBLISHED : 2 * month(published.firstDay());
        return new Times(IntStream.concat(IntStream.of(first), told));
    }

    static Times union(Collection<Times> some) {
        return new Times(some.stream().flatMapToInt(times -> Arrays.stream(times.codes)));
    }

    IntStream codes() {
        return Arrays.stream(codes);
    }

    /// How far from its own a code may be to be met.
    static int reach(int code) {
        if (code >= YEARS || code == UNPUBLISHED) {
            return 0;
        }
        return (code & 1) == 0 ? 2 : 1;
    }

    boolean meet(Times other) {
        for (int code : codes) {
            for (int its : other.codes) {
                if (Math.abs(code - its) <= Math.min(reach(code), reach(its))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// So chosen that two times meet if and only if one of these is the same.
    IntStream marks() {
        return Arrays.stream(codes)
                .flatMap(code -> reach(code) == 2 ? IntStream.of(code - 1, code + 1) : IntStream.of(code));
    }

    private static IntStream told(EventTime when, @Nullable PublicationDate published) {
        LocalDate first = when.earliest() != null ? when.earliest() : when.latest();
        LocalDate end = when.latest() != null ? when.latest() : when.earliest();
        if (first == null || end == null) {
            return IntStream.empty();
        }
        LocalDate last = end.isAfter(first) ? end.minusDays(1) : first;
        return IntStream.concat(months(month(first), month(last), published), otherYear(first, published));
    }

    /// None where there are too many of them to look at each.
    private static IntStream months(int from, int to, @Nullable PublicationDate published) {
        if (to - from >= LONGEST_MONTHS) {
            return IntStream.empty();
        }
        IntStream months = IntStream.rangeClosed(from, to);
        if (published == null) {
            return months.map(Times::told);
        }
        int its = month(published.firstDay());
        return months.filter(month -> month != its && month != its - 1).map(Times::told);
    }

    private static int told(int month) {
        return 2 * month + 1;
    }

    /// Where it is of another year than the publication, its year, in which "in 1953" and "on January 31, 1953" meet.
    private static IntStream otherYear(LocalDate first, @Nullable PublicationDate published) {
        return published == null || published.year() != first.getYear()
                ? IntStream.of(YEARS + first.getYear())
                : IntStream.empty();
    }

    private static int month(LocalDate day) {
        return day.getYear() * MONTHS_OF_YEAR + day.getMonthValue() - 1;
    }
}
