package io.eventtimeline.benchmarks.quality.tied;

import io.eventtimeline.benchmarks.quality.event.DateSpan;
import io.eventtimeline.benchmarks.quality.event.OurEvent;
import io.eventtimeline.benchmarks.quality.event.ReadDocument;
import io.eventtimeline.benchmarks.quality.gold.Expression;
import io.eventtimeline.benchmarks.quality.score.Overlap;
import io.eventtimeline.benchmarks.quality.score.Share;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How many events have the date that they are tied to.
///
/// What the expression means is what our own tagger says of it, so this measures the choice of the expression and not
/// its reading. A date is right where it lies within the days of the expression. What is tied before or after the
/// publication day contradicts a date of ours that lies on the other side of it.
final class TiedScore {
    private final Ties same = new Ties();
    private final Ties other = new Ties();
    private int gold;
    private int found;
    private int contradictions;

    private static final class Ties {
        private int all;
        private int dated;
        private int right;

        String rightOfAll() {
            return share(right, all) + " of " + all;
        }

        String rightOfDated() {
            return share(right, dated);
        }
    }

    /// What a table of topics shows.
    List<String> cells() {
        return List.of(
                share(found, gold) + " of " + gold,
                same.rightOfAll(),
                same.rightOfDated(),
                other.rightOfAll(),
                other.rightOfDated(),
                String.valueOf(contradictions));
    }

    void add(List<TiedEvent> tied, ReadDocument read) {
        Map<Integer, OurEvent> partners = Overlap.pairs(tied, read.events()).stream()
                .collect(Collectors.toMap(Overlap::gold, pair -> read.events().get(pair.ours())));
        gold += tied.size();
        found += partners.size();
        for (int i = 0; i < tied.size(); i++) {
            TiedEvent event = tied.get(i);
            Optional<OurEvent> partner = Optional.ofNullable(partners.get(i));
            if (event.isInExpression()) {
                inExpression(event, partner, read.times());
            } else if (event.isTiedToPublication()) {
                contradictions += contradicts(event.rel(), partner, read) ? 1 : 0;
            }
        }
    }

    private void inExpression(TiedEvent event, Optional<OurEvent> partner, List<Expression> times) {
        Ties ties = event.isInSameSentence() ? same : other;
        ties.all++;
        Optional<DateSpan> meant = times.stream()
                .filter(time -> time.overlap(event.expression()) > 0)
                .filter(time -> time.type().equals("DATE") || time.type().equals("TIME"))
                .map(time -> DateSpan.of(time.value()))
                .filter(DateSpan::isDate)
                .findFirst();
        Optional<DateSpan> given = partner.flatMap(OurEvent::date).map(DateSpan::of);
        if (meant.isPresent() && given.isPresent()) {
            ties.dated++;
            ties.right += meant.get().holds(given.get()) ? 1 : 0;
        }
    }

    private static boolean contradicts(String relation, Optional<OurEvent> partner, ReadDocument read) {
        Optional<DateSpan> given = partner.flatMap(OurEvent::date).map(DateSpan::of);
        Optional<DateSpan> published =
                read.gold().published().map(Object::toString).map(DateSpan::of);
        if (given.isEmpty() || published.isEmpty()) {
            return false;
        }
        Function<String, Boolean> onOtherSide = rel -> switch (rel) {
            case "before" -> given.get().isAfter(published.get());
            case "after" -> published.get().isAfter(given.get());
            default -> false;
        };
        return onOtherSide.apply(relation);
    }

    private static String share(int part, int whole) {
        return Share.written(whole == 0 ? 0 : 100.0 * part / whole);
    }
}
