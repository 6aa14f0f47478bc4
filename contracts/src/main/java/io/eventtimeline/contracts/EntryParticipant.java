package io.eventtimeline.contracts;

/// Someone or something that took part, over all mentions.
///
/// @param name the fullest spelling
/// @param kind person, organisation, country, place or other
/// @param mentions how many name them
public record EntryParticipant(String name, Kind kind, int mentions) {
    public EntryParticipant {
        Require.filled(name, "who.name");
        Require.present(kind, "who.kind");
    }
}
