package io.eventtimeline.merging;

import io.eventtimeline.contracts.CorrectedField;
import io.eventtimeline.contracts.Participant;
import io.eventtimeline.contracts.Profile;
import io.eventtimeline.contracts.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The keys by which mentions find those that they have to be compared with: what their article is most about, together
/// with the months of which they may be.
///
/// An article of August 2016 about an avalanche that happened "on March 13" has the keys `avalanch 2016-08` and
/// `avalanch 2016-03`: it meets what was published in July, August or September and what happened in March, not the
/// avalanches of other years. So a key has as many mentions as a month has of a subject, however long the timeline
/// grows.
///
/// One subject is not enough: every day has its articles about "Obama" and its articles about a "vote". Two mentions
/// meet where they share two, see [#least()].
public final class Keys {
    /// Keys of one subject that have to be looked at, both ends included.
    ///
    /// @param subject its hash
    /// @param isEnough whether who has one of them needs no other in common: people merged them, say
    public record Run(int subject, long from, long to, boolean isEnough) {}

    private static final int TERMS = 8;
    private static final int NAMES = 3;

    /// An article of fewer subjects than that, a line of a news ticker say, meets others by one.
    private static final int SUBJECTS_FOR_TWO = 4;

    private static final int ALWAYS = 0;
    private static final long TIME = 0xFFFF_FFFFL;

    private final Hashes subjects;
    private final Hashes enough;
    private final Times times;
    private final int least;

    private Keys(Hashes subjects, Hashes enough, Times times, int least) {
        this.subjects = subjects;
        this.enough = enough;
        this.times = times;
        this.least = least;
    }

    static Keys of(Mention mention) {
        Hashes subjects = Hashes.of(subjects(mention));
        boolean told = Traits.isTold(mention.event().when());
        return new Keys(
                subjects,
                Hashes.of(enough(mention)),
                Times.of(
                        mention.event().source().published(),
                        told ? mention.event().when() : null),
                subjects.size() < SUBJECTS_FOR_TWO ? 1 : 2);
    }

    /// At least those of any.
    static Keys union(Collection<Keys> some) {
        return some.size() == 1
                ? some.iterator().next()
                : new Keys(
                        Hashes.union(some.stream().map(keys -> keys.subjects).toList()),
                        Hashes.union(some.stream().map(keys -> keys.enough).toList()),
                        Times.union(some.stream().map(keys -> keys.times).toList()),
                        some.stream().mapToInt(Keys::least).min().orElse(1));
    }

    /// How many subjects two must share: the smaller number of the two.
    public int least() {
        return least;
    }

    /// Under which others find it, each once.
    public LongStream all() {
        return LongStream.concat(
                enough.all().mapToLong(each -> key(each, ALWAYS)),
                subjects.all().boxed().flatMapToLong(subject -> times.codes().mapToLong(code -> key(subject, code))));
    }

    /// Where it finds others, those of one subject one after another.
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        enough.all().forEach(each -> runs.add(new Run(each, key(each, ALWAYS), key(each, ALWAYS), true)));
        subjects.all()
                .forEach(subject -> times.codes().forEach(code -> {
                    int reach = Times.reach(code);
                    runs.add(new Run(subject, key(subject, code - reach), key(subject, code + reach), false));
                }));
        return runs;
    }

    /// So chosen that of two that meet at least one is the same.
    LongStream marks() {
        int[] marks = times.marks().toArray();
        return LongStream.concat(
                enough.all().mapToLong(each -> key(each, ALWAYS)),
                subjects.all()
                        .boxed()
                        .flatMapToLong(subject -> Arrays.stream(marks).mapToLong(mark -> key(subject, mark))));
    }

    boolean meets(Keys other) {
        return enough.meets(other.enough)
                || (times.meet(other.times) && subjects.shared(other.subjects) >= Math.min(least, other.least));
    }

    private static long key(int subject, int time) {
        return ((long) subject << Integer.SIZE) | (time & TIME);
    }

    private static List<String> subjects(Mention mention) {
        Profile profile = mention.profile();
        return profile == null
                ? mention.event().who().stream().map(Participant::canonicalName).toList()
                : Stream.concat(
                                profile.terms().stream().limit(TERMS),
                                profile.names().stream().limit(NAMES))
                        .map(Term::term)
                        .toList();
    }

    /// Mentions of one article are compared even where it is about nothing.
    private static List<String> enough(Mention mention) {
        List<String> enough = new ArrayList<>();
        mention.corrected(CorrectedField.MERGE).ifPresent(key -> enough.add("merge " + key));
        if (mention.profile() == null || mention.profile().terms().isEmpty()) {
            enough.add("article " + mention.event().articleId());
        }
        return enough;
    }
}
