package io.eventtimeline.extraction.who;

import io.eventtimeline.contracts.Role;

/// A name beside a happening.
///
/// @param role agent, patient or other
/// @param part what it has to do with it
/// @param distance in tokens
record Involved(Name name, Role role, Part part, int distance) {
    enum Part {
        TAKES_PART,
        /// Where it happens: "in Moscow"; "visited Kabul".
        THERE,
        /// Only tells which one something else is: "*Europe's* largest bank", "*US* index".
        DESCRIBES
    }

    boolean takesPart() {
        return part == Part.TAKES_PART;
    }
}
