package io.eventtimeline.extraction.time.resolve;

import io.eventtimeline.extraction.time.resolve.Meaning.Lasting;
import io.eventtimeline.extraction.time.resolve.Meaning.Repeated;
import io.eventtimeline.extraction.time.resolve.Meaning.Silent;
import io.eventtimeline.extraction.time.resolve.TimeExpression.Duration;
import io.eventtimeline.extraction.time.resolve.TimeExpression.Each;
import io.eventtimeline.extraction.time.resolve.TimeExpression.Every;
import java.util.Optional;

/// Lengths of time, and what comes again and again.
final class Amounts {
    private final Situation situation;

    Amounts(Situation situation) {
        this.situation = situation;
    }

    Meaning duration(Duration duration) {
        return situation
                .parts()
                .quantity(duration.n())
                .<Meaning>map(n -> new Lasting(
                        Lengths.timex(n, situation.word(duration.unit())), Optional.empty(), Optional.empty()))
                .orElseGet(Silent::new);
    }

    Meaning every(Every every) {
        return situation
                .parts()
                .quantity(every.n())
                .<Meaning>map(n -> new Repeated(Lengths.timex(n, situation.word(every.unit()))))
                .orElseGet(Silent::new);
    }

    Meaning each(Each each) {
        int value = situation.parts().number(each.value()).orElse(0);
        if (situation.word(each.unit()).equals("month")) {
            String day = situation
                    .parts()
                    .number(each.part())
                    .map(number -> "-" + Digits.padded(number, 2))
                    .orElse("");
            return new Repeated("XXXX-" + Digits.padded(value, 2) + day);
        }
        String part = situation.parts().word(each.part()).map("T"::concat).orElse("");
        return new Repeated("XXXX-WXX-" + value + part);
    }
}
