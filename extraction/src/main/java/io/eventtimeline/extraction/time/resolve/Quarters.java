package io.eventtimeline.extraction.time.resolve;

import io.eventtimeline.extraction.time.resolve.Meaning.Dated;
import io.eventtimeline.extraction.time.resolve.Meaning.Silent;
import io.eventtimeline.extraction.time.resolve.Meaning.Unplaced;
import io.eventtimeline.extraction.time.resolve.Spoken.Focus;
import io.eventtimeline.extraction.time.resolve.TimeExpression.Quarter;
import java.util.Optional;

/// Quarters of the year, named by number or told of as the one that is reported on.
final class Quarters {
    /// So long after its end a quarter is still news: "will report earnings of the third quarter".
    private static final int REPORTING_MONTHS = 4;

    private final Situation situation;

    Quarters(Situation situation) {
        this.situation = situation;
    }

    /// The last quarter of that number that had begun, or the coming one if the verb looks forward.
    Meaning numbered(Quarter quarter) {
        int n = situation.parts().number(quarter.n()).orElse(0);
        if (n < 1 || n > 4) {
            return new Silent();
        }
        Optional<Span> base = situation.setting();
        if (base.isEmpty()) {
            return new Unplaced("XXXX-Q" + n);
        }
        Span here = new Span(Span.month(base.get().from().getYear(), n * 3).from(), Grain.QUARTER);
        if (situation.context().tense().isFuture()) {
            situation.becauseOfTense();
            return Dated.of(
                    here.until().plusMonths(REPORTING_MONTHS).isAfter(base.get().from()) ? here : here.plus(4));
        }
        boolean begun = !here.from().isAfter(base.get().from());
        situation.becauseOfTense();
        return Dated.of(begun ? here : here.plus(-4));
    }

    /// "the latest quarter": the one the text reports on, or else the last that ended before publication.
    ///
    /// @param year the year of which the same quarter is meant, "last year's quarter"
    Meaning reported(Optional<Span> year) {
        Optional<Focus> told = situation.context().spoken().quarter();
        Optional<Span> quarter = told.isPresent()
                ? situation.footing().told(told)
                : situation
                        .publication()
                        .filter(base -> !Grain.QUARTER.isFinerThan(base.grain()))
                        .map(base -> base.within(Grain.QUARTER).plus(-1));
        return quarter.<Meaning>map(span -> Dated.of(year.map(other -> span.plus(
                                4L * (other.from().getYear() - span.from().getYear())))
                        .orElse(span)))
                .orElseGet(() -> new Unplaced("XXXX-QX"));
    }
}
