package io.eventtimeline.extraction.time.resolve;

import io.eventtimeline.extraction.time.resolve.Meaning.Dated;
import io.eventtimeline.extraction.time.resolve.Meaning.Silent;
import io.eventtimeline.extraction.time.resolve.Meaning.Unplaced;
import io.eventtimeline.extraction.time.resolve.TimeExpression.Clock;
import io.eventtimeline.extraction.time.resolve.TimeExpression.PartOfDay;
import java.util.Optional;

/// Times of the clock and parts of the day, on the day that they are of.
final class Clocks {
    private static final int MINUTES_OF_HOUR = 60;
    private static final int MINUTES_OF_DAY = 24 * MINUTES_OF_HOUR;

    private final Situation situation;

    Clocks(Situation situation) {
        this.situation = situation;
    }

    Meaning partOfDay(PartOfDay expression, Meaning day) {
        return on(day, "T" + situation.word(expression.part()));
    }

    /// @param clock a minute below zero is before the hour: "a quarter to nine". With the minute `joined`, its hour is
    /// all four digits: `0735`
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
        int time = hour * MINUTES_OF_HOUR + minute;
        if (hour < 0 || minute >= MINUTES_OF_HOUR || time < 0 || time > MINUTES_OF_DAY) {
            return new Silent();
        }
        String told = Digits.padded(time / MINUTES_OF_HOUR, 2) + ":" + Digits.padded(time % MINUTES_OF_HOUR, 2);
        return on(day, "T" + told + zone(clock));
    }

    /// `-05:00`; nothing for a zone of two times, whose lexicon says `-`.
    private String zone(Clock clock) {
        return situation
                .parts()
                .word(clock.zone())
                .filter(offset -> offset.contains(":"))
                .orElse("");
    }

    /// The half of the day stands only behind the second time: "11 to 2 p.m." begins at 11 in the morning.
    static Meaning before(Meaning end, Meaning start) {
        if (end instanceof Dated last
                && start instanceof Dated first
                && last.span().equals(first.span())
                && last.clock().isPresent()
                && first.clock().isPresent()
                && first.clock().get().compareTo(last.clock().get()) > 0) {
            int hour = Integer.parseInt(first.clock().get(), 1, 3, 10);
            String rest = first.clock().get().substring(3);
            return hour < 12
                    ? start
                    : new Dated(first.span(), Optional.of("T" + Digits.padded(hour - 12, 2) + rest), first.mod());
        }
        return start;
    }

    private static Meaning on(Meaning day, String clock) {
        return switch (day) {
            case Dated dated
            when dated.span().grain() == Grain.DAY -> new Dated(dated.span(), Optional.of(clock), dated.mod());
            default -> new Unplaced("XXXX-XX-XX" + clock);
        };
    }
}
