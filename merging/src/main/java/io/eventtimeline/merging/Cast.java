package io.eventtimeline.merging;

import io.eventtimeline.contracts.EntryParticipant;
import io.eventtimeline.contracts.Kind;
import io.eventtimeline.contracts.Participant;
import io.eventtimeline.contracts.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who took part and where it happened, over all mentions: the most often named first, and of those the one that is
/// named first.
final class Cast {
    private final List<EntryParticipant> who;
    private final List<Place> where;

    Cast(List<Mention> mentions) {
        Map<String, String> full = fullNames(mentions);
        Map<String, Kind> kinds = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        Map<Place, Integer> places = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            Set<String> named = new LinkedHashSet<>();
            for (Participant participant : mention.event().who()) {
                String name = full.getOrDefault(participant.canonicalName(), participant.canonicalName());
                kinds.merge(name, participant.kind(), Cast::better);
                named.add(name);
            }
            named.forEach(name -> counts.merge(name, 1, Integer::sum));
            new LinkedHashSet<>(mention.event().where()).forEach(place -> places.merge(place, 1, Integer::sum));
        }
        who = kinds.entrySet().stream()
                .map(known ->
                        new EntryParticipant(known.getKey(), known.getValue(), counts.getOrDefault(known.getKey(), 0)))
                .sorted(Comparator.comparingInt(EntryParticipant::mentions).reversed())
                .toList();
        where = places.entrySet().stream()
                .sorted(Map.Entry.<Place, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    List<EntryParticipant> who() {
        return who;
    }

    List<Place> where() {
        return where;
    }

    /// "Rasmussen" of one article is "Anders Fogh Rasmussen" of another, if only one person has that last name.
    private static Map<String, String> fullNames(List<Mention> mentions) {
        Map<String, Set<String>> byLast = new HashMap<>();
        for (Mention mention : mentions) {
            for (Participant participant : mention.event().who()) {
                String name = participant.canonicalName();
                int space = name.lastIndexOf(' ');
                if (space > 0 && participant.kind() == Kind.PERSON) {
                    byLast.computeIfAbsent(name.substring(space + 1), last -> new LinkedHashSet<>())
                            .add(name);
                }
            }
        }
        Map<String, String> full = new HashMap<>();
        byLast.forEach((last, names) -> {
            if (names.size() == 1) {
                full.put(last, new ArrayList<>(names).getFirst());
            }
        });
        return full;
    }

    /// A person is a person, whatever an article that names only the last name takes it for.
    private static Kind better(Kind one, Kind other) {
        return one == Kind.OTHER || one == Kind.UNKNOWN ? other : one;
    }
}
