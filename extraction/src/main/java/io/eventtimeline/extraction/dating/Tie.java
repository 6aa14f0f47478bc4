package io.eventtimeline.extraction.dating;

import java.util.Locale;

/// How grammar ties an expression of time to an event of its sentence.
public enum Tie {
    /// "yesterday's *meeting*", "the 2008 *conflict*", "the *conflict* in August"
    OWN_PHRASE,
    /// "The ministers *met* on Monday."
    SAME_CLAUSE,
    /// "*visited* Paris on Monday and *signed* a treaty"
    SHARED_CLAUSE,
    /// "On Monday Russia withdrew and NATO *refused*", "NATO *offered* help at Monday's meeting"
    FRAME,
    /// "*When* the bridge collapsed on Monday, ten people *died*"
    SIMULTANEOUS,
    /// In the clause that the event's own clause hangs on: "said on Monday that the bridge *collapsed*"
    CLAUSE_ABOVE,
    /// In a clause about a noun of the event's: "Mr Brown, who was appointed in 2009, *resigned*"
    RELATIVE_BELOW,
    /// In another clause that hangs on the event's: "*resigned* when the scandal broke in May"
    CLAUSE_BELOW,
    /// In another clause of the sentence.
    OTHER_CLAUSE,
    /// "a World Cup 2010 *qualifier*": part of a name.
    PART_OF_NAME,
    /// "The attack of August 1 was *condemned*": says which one.
    WHICH_ONE,
    /// "*rose* due to accidents in 2007": belongs to a noun that is mentioned aside.
    NOUN_ASIDE,
    /// "*condemned* the 2008 invasion": describes the noun behind it.
    ATTRIBUTE,
    /// "involvement in the *campaign*" with a date of the verb: the event itself is mentioned behind a preposition.
    EVENT_ASIDE,
    /// "NATO condemned the *attack* on Monday": the day of what its verb tells.
    OF_ITS_VERB;

    /// As the explanation and the rules of an event write it: `same-clause`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
