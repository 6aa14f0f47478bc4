package io.eventtimeline.extraction.salience;

import java.util.Set;

/// How much a reader of a timeline wants an event, from 0 to 1: the sum of the hundredths of what speaks for it and
/// against it.
///
/// "The council met on July 13" has 75: a main clause, a type, a day of its own, asserted, and the council.
public final class Salience {
    private Salience() {}

    /// What speaks for an event or against it, with its weight in hundredths.
    public enum Feature {
        /// "*Ministers met*, as was agreed": not the aside, the relative clause, the infinitive, what was reported, or
        /// a
        /// noun behind a preposition.
        MAIN_CLAUSE(15),
        /// In the title, a heading, or one of the first two sentences.
        PROMINENT(15),
        /// "*Angela Merkel* resigned", not "some resigned".
        NAMED_PARTICIPANT(10),
        /// "An earthquake *struck*", not "he *smiled*" and not "she *said*".
        TYPED(15),
        /// "met *on July 13*": a day that its own sentence gives.
        OWN_DAY(25),
        /// Of the day of the story, or of another sentence.
        STORY_DAY(15),
        /// "met *in July*"
        COARSE_DATE(10),
        /// Nothing but the publication day dates it.
        PUBLICATION_DAY(10),
        /// "The bridge *collapsed*", "will open"; not "may collapse", "denied that it collapsed".
        CERTAIN(10),
        /// "Bridge *collapses*" above "The bridge *collapsed* at noon".
        TOLD_AGAIN(10),
        /// "*signed* a contract" beside a trigger of the same sentence and date that has more.
        REPEATED(-20),
        /// `"We *won* it in May," he said.`
        QUOTED(-15),
        /// "I *ran*", "your money *helps*": told by somebody of himself, or to the reader.
        PERSONAL(-20),
        /// "Farmers *live* in huts": what goes on, in the present, without a date of its own.
        GENERAL(-20),
        /// "*said* that ...": what was said counts for more.
        BARE_REPORT(-10);

        private final int hundredths;

        Feature(int hundredths) {
            this.hundredths = hundredths;
        }
    }

    public static double of(Set<Feature> features) {
        int sum = features.stream().mapToInt(feature -> feature.hundredths).sum();
        return Math.clamp(sum, 0, 100) / 100.0;
    }
}
