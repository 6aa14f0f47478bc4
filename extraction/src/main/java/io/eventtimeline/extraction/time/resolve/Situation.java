package io.eventtimeline.extraction.time.resolve;

import io.eventtimeline.extraction.time.resolve.Meaning.Dated;
import io.eventtimeline.extraction.time.resolve.Meaning.Unplaced;
import io.eventtimeline.extraction.time.resolve.Spoken.Focus;
import java.util.Optional;

/// What the operations on one expression share: the values of its parts, its context, and the footing they keep.
record Situation(Context context, Parts parts, Footing footing) {
    String word(Term term) {
        return parts.word(term).orElse("");
    }

    Optional<Span> publication() {
        return footing.publication();
    }

    Optional<Span> narrative() {
        return footing.narrative();
    }

    /// The publication date in news, the date that the story has come to in a history.
    Optional<Span> setting() {
        return goesOn() ? footing.told(line()) : publication();
    }

    /// The day in which things happen: in a history the date told last.
    Optional<Span> day() {
        return isHistory() ? narrative() : publication();
    }

    /// The day named right beside a clock time, or else the day in which things happen.
    Optional<Span> beside() {
        Optional<Focus> beside = context.spoken().beside();
        return beside.isPresent() ? footing.told(beside) : day();
    }

    private Optional<Focus> line() {
        return context.spoken().line().or(context.spoken()::last);
    }

    /// Whether a date without its year goes on from the story.
    boolean goesOn() {
        return context.manner() != Manner.NEWS && context.spoken().last().isPresent();
    }

    boolean isHistory() {
        return context.manner() == Manner.HISTORY && context.spoken().last().isPresent();
    }

    /// Tells why a choice fell as it did, where the verb decided.
    void becauseOfTense() {
        footing.because(
                switch (context.tense()) {
                    case PAST, SURELY_PAST -> "the last before publication, because the verb is in the past";
                    case FUTURE, SURELY_FUTURE -> "the first after publication, because the verb is in the future";
                    case OPEN -> "the nearest to publication, rather before than after";
                });
    }

    /// As [#becauseOfTense()], unless the verb would have led too far away.
    void becauseOfTense(Span base, Optional<Span> chosen) {
        boolean ahead = chosen.filter(span -> span.from().isAfter(base.from())).isPresent();
        if (ahead && context.tense().isPast()) {
            footing.because("the first after publication: the last before is too long ago to be told without its year");
        } else {
            becauseOfTense();
        }
    }

    /// The same in news of that day, looking back.
    Situation publishedOn(Span day) {
        return new Situation(
                new Context(
                        Optional.of(day),
                        Optional.empty(),
                        context.spoken(),
                        Manner.NEWS,
                        Tense.SURELY_PAST,
                        context.order()),
                parts,
                footing.apart(day));
    }

    /// The same in news, read as if the verb pointed this way: "next Easter" is never that of a story.
    Situation towards(Tense tense) {
        return new Situation(
                new Context(
                        context.publication(),
                        context.dateline(),
                        context.spoken(),
                        Manner.NEWS,
                        tense,
                        context.order()),
                parts,
                footing);
    }

    static Meaning dated(Optional<Span> span) {
        return span.<Meaning>map(Dated::of).orElseGet(() -> new Unplaced("XXXX-XX-XX"));
    }
}
