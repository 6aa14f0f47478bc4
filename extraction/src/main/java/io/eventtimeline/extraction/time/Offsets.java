package io.eventtimeline.extraction.time;

import io.eventtimeline.contracts.Anchor;
import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.extraction.text.Tokens;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A length of time counted from the date behind it: "[two weeks] before [May 13, 1999]" is 1999-04-29. Both stay
/// mentions of their own, and the length gets the day it comes to.
final class Offsets {
    /// So many tokens can stand between the two: "before the".
    private static final int MOST_BETWEEN = 2;

    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,4})([DWMY])");

    private final Tokens tokens;

    Offsets(Tokens tokens) {
        this.tokens = tokens;
    }

    List<TimeMention> counted(List<TimeMention> mentions) {
        var counted = new ArrayList<>(mentions);
        for (int at = 0; at + 1 < counted.size(); at++) {
            TimeMention length = counted.get(at);
            int place = at;
            day(length, counted.get(at + 1)).ifPresent(when -> counted.set(place, length.withWhen(when)));
        }
        return List.copyOf(counted);
    }

    private Optional<EventTime> day(TimeMention length, TimeMention from) {
        int between = length.endToken();
        LocalDate base = from.when().earliest();
        Matcher written = LENGTH.matcher(length.timex().value());
        if (base == null
                || from.when().precision() != Precision.DAY
                || length.timex().type() != Timex.Type.DURATION
                || from.firstToken() - between < 1
                || from.firstToken() - between > MOST_BETWEEN
                || !written.matches()) {
            return Optional.empty();
        }
        boolean before = tokens.is(between, "before");
        if (!before && !tokens.is(between, "after")) {
            return Optional.empty();
        }
        LocalDate day = base.plus(period(written, before ? -1 : 1));
        String expression = tokens.text(length.firstToken(), from.endToken());
        var anchor = new Anchor(
                base.toString(),
                from.when().expression(),
                "counted from \"" + from.when().expression() + "\"");
        return Optional.of(new EventTime(
                day.toString(),
                day,
                day.plusDays(1),
                Precision.DAY,
                false,
                false,
                Basis.NARRATIVE,
                null,
                expression,
                anchor));
    }

    private static Period period(Matcher written, int direction) {
        int n = direction * Integer.parseInt(written.group(1));
        return switch (written.group(2)) {
            case "D" -> Period.ofDays(n);
            case "W" -> Period.ofWeeks(n);
            case "M" -> Period.ofMonths(n);
            default -> Period.ofYears(n);
        };
    }
}
