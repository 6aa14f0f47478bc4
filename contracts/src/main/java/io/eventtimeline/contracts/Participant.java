package io.eventtimeline.contracts;

/// Someone or something that took part.
///
/// @param name as the text has it: "Rasmussen"
/// @param canonicalName one spelling within the article: "Anders Fogh Rasmussen"
/// @param role agent, patient or other
/// @param kind person, organisation, country, place or other
/// @param start of the name in the part of the article that the evidence names, in UTF-16 code units
/// @param end exclusive
public record Participant(String name, String canonicalName, Role role, Kind kind, int start, int end) {
    public Participant {
        Require.filled(name, "who.name");
        Require.filled(canonicalName, "who.canonical_name");
        Require.present(role, "who.role");
        Require.present(kind, "who.kind");
        Require.span(start, end, "who.start");
    }
}
