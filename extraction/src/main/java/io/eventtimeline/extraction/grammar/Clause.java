package io.eventtimeline.extraction.grammar;

/// One clause of a sentence. It need not be in one piece: in "Mr X, [who was appointed in 2009,] resigned on
/// Monday" the first clause goes on behind the second.
///
/// @param parent index of the clause that it hangs on; its own for the first one
/// @param opener the token that begins it
public record Clause(Kind kind, int parent, int opener) {
    public enum Kind {
        /// Stands by itself.
        MAIN,
        /// A second verb of the same subject: "visited Paris on Monday *and signed a treaty*". It shares what it does
        /// not say.
        SHARED,
        /// A second main clause with a subject of its own: "*but NATO refused*".
        COORDINATE,
        /// About a noun: "*who was appointed in 2009*", "*launched in February*".
        RELATIVE,
        /// What was said: "*that the talks failed*", or a quotation.
        REPORTED,
        /// "*after talks in Moscow*", "*because the bridge collapsed*"
        ADVERBIAL,
        /// "*if the talks fail*"
        CONDITION,
        /// "asked Moscow *to send helicopters*"
        INFINITIVE,
        /// "..., *officials said on Monday*"
        ATTRIBUTION
    }
}
