package io.eventtimeline.extraction.who;

import io.eventtimeline.contracts.Kind;
import io.eventtimeline.extraction.lexicon.Spaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One spelling for each name of an article: "Rasmussen" is "Anders Fogh Rasmussen" where the article names him in
/// full, "GAO" the "Government Accountability Office".
///
/// A last name that two persons of the article share stays as it is, and so does an abbreviation of two names.
public final class CanonicalNames {
    private static final String AMBIGUOUS = "";

    private final FullNames fullNames = new FullNames();
    /// "GAO", once written behind the full name in brackets.
    private final Map<String, String> abbreviated = new HashMap<>();
    /// By their initials, the names of several words that are no person's.
    private final Map<String, String> byInitials = new HashMap<>();

    /// @param names of all parts of the article
    public static CanonicalNames of(List<Name> names) {
        var canonical = new CanonicalNames();
        names.forEach(canonical::add);
        return canonical;
    }

    private void add(Name name) {
        if (name.kind() == Kind.COUNTRY || name.kind() == Kind.PLACE) {
            return;
        }
        String spelling = Spaces.folded(name.canonical());
        if (Abbreviation.isOne(name) && !name.canonical().equals(name.text())) {
            abbreviated.putIfAbsent(Abbreviation.letters(name.text()), spelling);
        }
        if (name.kind() == Kind.PERSON || name.kind() == Kind.OTHER) {
            fullNames.add(spelling, name.kind());
        }
        if (name.kind() != Kind.PERSON) {
            addInitials(spelling);
        }
    }

    private void addInitials(String spelling) {
        String initials = Abbreviation.initials(spelling);
        if (!initials.isEmpty()) {
            byInitials.merge(initials, spelling, (one, other) -> one.equals(other) ? one : AMBIGUOUS);
        }
    }

    public List<Name> applied(List<Name> names) {
        var unified = new ArrayList<Name>(names.size());
        for (Name name : names) {
            unified.add(unified(name));
        }
        return unified;
    }

    private Name unified(Name name) {
        if (name.kind() == Kind.COUNTRY || name.kind() == Kind.PLACE) {
            return name;
        }
        String spelling = Spaces.folded(name.canonical());
        if (Abbreviation.isOne(name) && name.canonical().equals(name.text())) {
            String letters = Abbreviation.letters(spelling);
            String full = abbreviated.getOrDefault(letters, byInitials.getOrDefault(letters, AMBIGUOUS));
            return full.equals(AMBIGUOUS) ? name : name.as(full, Kind.ORGANISATION);
        }
        return name.kind() == Kind.ORGANISATION ? name.as(spelling, name.kind()) : person(name, spelling);
    }

    private Name person(Name name, String spelling) {
        return fullNames
                .full(spelling)
                .map(full -> name.as(full.spelling(), full.kind()))
                .orElseGet(() -> name.as(spelling, name.kind()));
    }
}
