package io.eventtimeline.merging;

import io.eventtimeline.contracts.CorrectedField;
import io.eventtimeline.contracts.What;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which mentions can be one happening at all: those whose words, or else whose types, can be confused.
///
/// A date is no part of it, so that "in 2016", "July 13" and an undated mention can meet, and an entry keeps its name
/// when its date is corrected.
final class Blocks {
    private static final String OTHER = "other";
    /// One article's attack is another's crime, and the deaths of a third.
    private static final Map<String, Set<String>> GROUPS = Map.of(
            "harm", Set.of("attack", "crime", "death", "disaster", "military", "protest", "sanction"),
            "talks", Set.of("meeting", "statement", "agreement", "visit", "aid"),
            "business", Set.of("deal", "launch", "science"),
            "contest", Set.of("election", "sport"));

    private Blocks() {}

    static String of(Mention mention) {
        return mention.corrected(CorrectedField.MERGE)
                .map(value -> value.substring(0, value.indexOf(Corrections.MERGE_MARK)))
                .orElseGet(() -> of(mention.event().what()));
    }

    /// A word that others name the same with goes where they go, whatever type its sentence gives it: who "escaped"
    /// (other) in one article "fled" (visit) in the next. Where its groups are of several blocks, its type chooses.
    private static String of(What what) {
        String byType = group(what.type());
        List<String> byWord = Kin.of(what).blocks();
        boolean chosen = byWord.contains(byType) && !byType.equals(OTHER);
        return byWord.isEmpty() || chosen ? byType : byWord.getFirst();
    }

    private static String group(String type) {
        return GROUPS.entrySet().stream()
                .filter(group -> group.getValue().contains(type))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OTHER);
    }
}
