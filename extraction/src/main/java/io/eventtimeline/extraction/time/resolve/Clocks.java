package io.eventtimeline.extraction.time.resolve;

import io.eventtimeline.extraction.time.resolve.Meaning.Dated;
import io.eventtimeline.extraction.time.resolve.Meaning.Silent;
import io.eventtimeline.extraction.time.resolve.Meaning.Unplaced;
import io.eventtimeline.extraction.time.resolve.TimeExpression.Clock;
import io.eventtimeline.extraction.time.resolve.TimeExpression.PartOfDay;
import java.util.Optional;

/// Times of the clock and parts of the day, on the day that they are of.
final class Clocks {
    private static final int MINUTES_OF_DAY = 24 * 60;

    private final Situation situation;

    Clocks(Situation situation) {
        this.situation = situation;
    }

    Meaning partOfDay(PartOfDay expression, Meaning day) {
        return on(day, "T" + situation.word(expression.part()));
    }

    /// @param clock with the minute `joined`, its hour is all four digits: `0735`
    Meaning clock(Clock clock, Meaning day) {
        int written = situation.parts().number(clock.hour()).orElse(-1);
        boolean joined = clock.minute() instanceof Term.Constant;
        int hour = joined ? written / 100 : written;
        int minute = joined
                ? written % 100
                : situation.parts().number(clock.minute()).orElse(0);
        Optional<String> half = situation.parts().word(clock.half());
        if (half.isPresent() && hour <= 12) {
            hour = hour % 12 + (half.get().equals("pm") ? 12 : 0);
        }
        if (hour < 0 || minute > 59 || hour * 60 + minute > MINUTES_OF_DAY) {
            return new Silent();
        }
        return on(day, "T" + Digits.padded(hour, 2) + ":" + Digits.padded(minute, 2));
    }

    private static Meaning on(Meaning day, String clock) {
        return switch (day) {
            case Dated dated
            when dated.span().grain() == Grain.DAY -> new Dated(dated.span(), Optional.of(clock), dated.mod());
            default -> new Unplaced("XXXX-XX-XX" + clock);
        };
    }
}
