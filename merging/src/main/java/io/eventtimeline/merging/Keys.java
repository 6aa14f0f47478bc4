package io.eventtimeline.merging;

import io.eventtimeline.contracts.CorrectedField;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Participant;
import io.eventtimeline.contracts.Profile;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The keys by which mentions find those that they have to be compared with: what their article is most about, together
/// with the months of which they may be.
///
/// An article of August 2016 about an avalanche that happened "on July 13" gives `avalanch 2016-07`, `avalanch 2016-08`
/// and so on: it meets what was published in July, August or September and what happened in July, not the avalanches of
/// other years. So a key has as many mentions as a month has of a subject, however long the timeline grows.
///
/// Memory layout: one rising `long[]`; the upper half of a key is the hash of its subject, the lower half counts months
/// from the year 0. Keys of neighbouring months are neighbours, so that one walk along an index finds them all.
public final class Keys {
    /// Neighbouring keys of one subject, both ends included.
    public record Run(long from, long to) {}

    private static final int TERMS = 8;
    private static final int NAMES = 3;
    private static final int LONGEST_MONTHS = 3;
    private static final int MONTHS_OF_YEAR = 12;
    private static final long TIME = 0xFFFF_FFFFL;

    private final long[] sorted;

    private Keys(LongStream keys) {
        sorted = keys.sorted().distinct().toArray();
    }

    static Keys of(Mention mention) {
        return new Keys(keys(mention));
    }

    /// Those of any.
    static Keys union(Collection<Keys> some) {
        return new Keys(some.stream().flatMapToLong(Keys::all));
    }

    /// Rising, each once.
    public LongStream all() {
        return LongStream.of(sorted);
    }

    /// The same in as few pieces as there are.
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (int at = 0; at < sorted.length; at++) {
            int first = at;
            while (at + 1 < sorted.length && isNext(sorted[at], sorted[at + 1])) {
                at++;
            }
            runs.add(new Run(sorted[first], sorted[at]));
        }
        return runs;
    }

    private static boolean isNext(long key, long next) {
        return next == key + 1 && (key & TIME) != TIME;
    }

    boolean meets(Keys other) {
        int at = 0;
        int otherAt = 0;
        while (at < sorted.length && otherAt < other.sorted.length) {
            if (sorted[at] == other.sorted[otherAt]) {
                return true;
            }
            if (sorted[at] < other.sorted[otherAt]) {
                at++;
            } else {
                otherAt++;
            }
        }
        return false;
    }

    private static LongStream keys(Mention mention) {
        LongStream.Builder keys = LongStream.builder();
        mention.corrected(CorrectedField.MERGE).ifPresent(key -> keys.add(key("merge " + key, 0)));
        keys.add(key("article " + mention.event().articleId(), 0));
        PublicationDate published = mention.event().source().published();
        EventTime when = mention.event().when();
        Told told = Traits.isTold(when) ? Told.of(when) : null;
        int[] months = IntStream.concat(published(published), told == null ? IntStream.empty() : told.months())
                .toArray();
        int[] year = told == null ? new int[0] : told.otherYear(published).toArray();
        subjects(mention).forEach(subject -> {
            for (int month : months) {
                keys.add(key(subject, month));
            }
            for (int each : year) {
                keys.add(key("year " + subject, each));
            }
            if (published == null) {
                // Where nobody knows when an article was published, its mentions meet those of others like it.
                keys.add(key("unpublished " + subject, 0));
            }
        });
        return keys.build();
    }

    private static long key(String subject, int time) {
        return ((long) subject.hashCode() << Integer.SIZE) | (time & TIME);
    }

    private static Stream<String> subjects(Mention mention) {
        Profile profile = mention.profile();
        return profile == null
                ? mention.event().who().stream().map(Participant::canonicalName)
                : Stream.concat(
                                profile.terms().stream().limit(TERMS),
                                profile.names().stream().limit(NAMES))
                        .map(Term::term);
    }

    /// The month of publication and the one before.
    private static IntStream published(@Nullable PublicationDate published) {
        if (published == null) {
            return IntStream.empty();
        }
        int month = month(published.firstDay());
        return IntStream.rangeClosed(month - 1, month);
    }

    private static int month(LocalDate day) {
        return day.getYear() * MONTHS_OF_YEAR + day.getMonthValue() - 1;
    }

    /// What the text says of the date, both days included.
    private record Told(LocalDate first, LocalDate last) {
        static @Nullable Told of(EventTime when) {
            LocalDate first = when.earliest() != null ? when.earliest() : when.latest();
            LocalDate end = when.latest() != null ? when.latest() : when.earliest();
            return first == null || end == null ? null : new Told(first, end.isAfter(first) ? end.minusDays(1) : first);
        }

        /// None where there are too many of them to look at each.
        IntStream months() {
            int from = month(first);
            int to = month(last);
            return to - from < LONGEST_MONTHS ? IntStream.rangeClosed(from, to) : IntStream.empty();
        }

        /// Where it is of another year than the publication, its year, in which "in 1953" and "on January 31, 1953"
        /// meet.
        IntStream otherYear(@Nullable PublicationDate published) {
            return published == null || published.year() != first.getYear()
                    ? IntStream.of(first.getYear())
                    : IntStream.empty();
        }
    }
}
