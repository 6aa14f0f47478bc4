package io.eventtimeline.merging;

import io.eventtimeline.contracts.CorrectedField;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Participant;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The keys by which a mention finds those that it has to be compared with: what its article is most about, together
/// with the months of which it may be.
///
/// An article of August 2016 about an avalanche that happened "on July 13" gives `avalanch 2016-07`, `avalanch 2016-08`
/// and so on: it meets what was published in July, August or September and what happened in July, not the avalanches of
/// other years. So a key has as many mentions as a month has of a subject, however long the timeline grows.
final class Keys {
    private static final int TERMS = 8;
    private static final int NAMES = 3;
    private static final int LONGEST_MONTHS = 3;
    /// Where nobody knows when an article was published, its mentions meet those of others like it.
    private static final String UNPUBLISHED = "unpublished";

    private Keys() {}

    static Set<String> of(Mention mention) {
        Set<String> keys = new TreeSet<>();
        mention.corrected(CorrectedField.MERGE).ifPresent(key -> keys.add("merge " + key));
        keys.add("article " + mention.event().articleId());
        List<String> subjects = subjects(mention);
        for (String time : times(mention)) {
            subjects.forEach(subject -> keys.add(subject + ' ' + time));
        }
        return keys;
    }

    private static List<String> subjects(Mention mention) {
        if (mention.profile() == null) {
            return mention.event().who().stream()
                    .map(Participant::canonicalName)
                    .distinct()
                    .toList();
        }
        return Stream.concat(
                        mention.profile().terms().stream().limit(TERMS),
                        mention.profile().names().stream().limit(NAMES))
                .map(Term::term)
                .toList();
    }

    private static Set<String> times(Mention mention) {
        Set<String> times = new TreeSet<>();
        PublicationDate published = mention.event().source().published();
        if (published == null) {
            times.add(UNPUBLISHED);
        } else {
            YearMonth month = YearMonth.from(published.firstDay());
            times.add(month.toString());
            times.add(month.minusMonths(1).toString());
        }
        EventTime when = mention.event().when();
        if (Traits.isTold(when)) {
            addTold(when, published, times);
        }
        return times;
    }

    /// The months of a date; and where it is of another year than the publication, its year, in which "in 1953" and
    /// "on January 31, 1953" meet.
    private static void addTold(EventTime when, @Nullable PublicationDate published, Set<String> times) {
        LocalDate first = when.earliest() != null ? when.earliest() : when.latest();
        LocalDate end = when.latest() != null ? when.latest() : when.earliest();
        if (first == null || end == null) {
            return;
        }
        YearMonth month = YearMonth.from(first);
        YearMonth last = YearMonth.from(end.isAfter(first) ? end.minusDays(1) : first);
        if (month.plusMonths(LONGEST_MONTHS).isAfter(last)) {
            for (; !month.isAfter(last); month = month.plusMonths(1)) {
                times.add(month.toString());
            }
        }
        if (published == null || published.year() != first.getYear()) {
            times.add(Integer.toString(first.getYear()));
        }
    }
}
