package io.eventtimeline.merging;

import java.util.Objects;
import java.util.Set;

/// How alike two mentions are, in ten thousandths: 0 where they cannot be one happening.
///
/// Likeness of their articles, of their triggers and of the names beside them, multiplied, and less for each sign that
/// speaks against it.
final class Likeness {
    /// @param same how much two mentions are one happening
    /// @param related how much they are of one story
    record Alike(int same, int related) {
        static final Alike NOT = new Alike(0, 0);
    }

    private static final int ONE = Thresholds.ONE;
    /// To be of one of these types tells nothing of what happened.
    private static final Set<String> VAGUE = Set.of("other", "statement");

    private static final int DAYS_OF_WEEKS = 14;
    private static final int DAYS_OF_MONTHS = 45;

    private final Thresholds thresholds;

    Likeness(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    Alike of(Traits a, Traits b) {
        if (areApart(a, b)) {
            return Alike.NOT;
        }
        int trigger = a.trigger().likeness(b.trigger(), thresholds.kin());
        boolean vague = VAGUE.contains(a.type()) || VAGUE.contains(b.type());
        boolean type = a.type().equals(b.type()) && !vague;
        if (trigger == 0 && !type) {
            return Alike.NOT;
        }
        int story = story(a, b);
        return story < thresholds.edge()
                ? Alike.NOT
                : new Alike(
                        same(a, b, story, type || vague ? trigger : ofOtherType(trigger)),
                        related(a, b, story, Math.max(trigger, type ? thresholds.sharedType() : 0)));
    }

    /// A "killing", a death, need not be the "murder", a crime, that somebody is charged with.
    private int ofOtherType(int trigger) {
        return trigger == ONE ? trigger : Math.min(trigger, thresholds.kinOfOtherType());
    }

    /// A plan and what came of it are of one story, and not one happening.
    private int same(Traits a, Traits b, int story, int trigger) {
        if (trigger == 0 || isAnother(a, b) || a.isToCome() != b.isToCome()) {
            return 0;
        }
        int named = thresholds.nameless()
                + Thresholds.times(ONE - thresholds.nameless(), a.cast().overlap(b.cast()));
        return Thresholds.times(Thresholds.times(story, trigger), named);
    }

    private int related(Traits a, Traits b, int story, int trigger) {
        boolean others = !a.cast().isEmpty() && !b.cast().isEmpty() && !a.cast().meets(b.cast());
        return Thresholds.times(Thresholds.times(story, trigger), others ? thresholds.otherNames() : ONE);
    }

    /// Told apart by people or by their dates.
    private static boolean areApart(Traits a, Traits b) {
        boolean parted = a.parted() != null && b.parted() != null && !Objects.equals(a.parted(), b.parted());
        boolean dates = a.end() <= b.first() || b.end() <= a.first();
        return parted || dates;
    }

    /// The second "killed" of an article is another, unless it has the same date and somebody of the same cast.
    private static boolean isAnother(Traits a, Traits b) {
        boolean sameDate = a.isDated() && a.first() == b.first() && a.end() == b.end();
        return a.articleId().equals(b.articleId()) && !(sameDate && a.cast().meets(b.cast()));
    }

    /// The part that both have in common.
    private int story(Traits a, Traits b) {
        int story = a.articleId().equals(b.articleId())
                ? thresholds.oneArticle()
                : a.about().likeness(b.about());
        story = Thresholds.times(story, publication(a, b));
        if (a.isDenied() != b.isDenied()) {
            story = Thresholds.times(story, thresholds.otherPolarity());
        }
        boolean numbers = !a.numbers().isEmpty() && !b.numbers().isEmpty();
        return numbers && !a.numbers().meets(b.numbers()) ? Thresholds.times(story, thresholds.otherNumbers()) : story;
    }

    private int publication(Traits a, Traits b) {
        if (a.published() == Traits.UNKNOWN_DAY || b.published() == Traits.UNKNOWN_DAY) {
            return ONE;
        }
        long days = Math.abs(a.published() - b.published());
        return days > DAYS_OF_MONTHS ? thresholds.monthsApart() : days > DAYS_OF_WEEKS ? thresholds.weeksApart() : ONE;
    }
}
