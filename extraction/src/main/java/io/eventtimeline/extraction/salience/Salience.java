package io.eventtimeline.extraction.salience;

import java.util.EnumSet;
import java.util.Set;

/// How much a reader of a timeline wants an event, 0 to 1: a sum over what can be seen of it.
///
/// "The council *met* on July 13", the lead of an article, has a day of its own, a main clause and a participant: 0.95. "..., which
/// *shows* how prices *move*" has none of these: 0.05.
public final class Salience {
    /// What speaks for an event, and against it.
    public enum Sign {
        /// The text's own words give its date: "on July 13".
        OWN_DATE(0.25),
        /// It has a date of another source: the day of the story, the publication date.
        SOME_DATE(0.15),
        /// That date is a day: "on July 13", not "this year".
        DAY(0.10),
        /// The headline or one of the first two sentences tells it.
        LEAD(0.20),
        /// A main clause: "The council *met*", not "the council that *met*".
        MAIN_CLAUSE(0.10),
        /// Somebody named takes part: "*Norway* signed".
        NAMED_PARTICIPANT(0.15),
        /// A type that says what it is: an attack, an election; not `other`, and no saying.
        TYPED(0.15),
        /// It happened, or is planned for a day: "*will meet* on October 3".
        REAL(0.10),
        /// A verb of saying: "*said* that prices had risen".
        SAYING(-0.15),
        /// Its sentence has another event of the same date that is worth more: "signed a *contract*".
        REPEATED(-0.30),
        /// How things are, or always are: "prices *rise* each July", "is *built* of wood".
        BACKGROUND(-0.15);

        private final double weight;

        Sign(double weight) {
            this.weight = weight;
        }
    }

    private Salience() {}

    /// Rounded to hundredths.
    public static double of(Set<Sign> signs) {
        double sum = 0;
        for (Sign sign : EnumSet.copyOf(signs)) {
            sum += sign.weight;
        }
        return Math.round(Math.clamp(sum, 0, 1) * 100) / 100.0;
    }
}
