package io.eventtimeline.extraction.who;

import io.eventtimeline.contracts.Kind;
import io.eventtimeline.extraction.lexicon.Spaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One spelling for each person of an article: "Rasmussen" is "Anders Fogh Rasmussen" where the article names him in
/// full.
///
/// A last name that two persons of the article share stays as it is.
public final class CanonicalNames {
    private static final String AMBIGUOUS = "";

    private final Map<String, String> fullByLast = new HashMap<>();
    /// "GAO", once written behind the full name in brackets.
    private final Map<String, String> abbreviated = new HashMap<>();

    /// @param names of all parts of the article
    public static CanonicalNames of(List<Name> names) {
        var canonical = new CanonicalNames();
        for (Name name : names) {
            boolean abbreviation = name.length() == 1
                    && name.kind() == Kind.ORGANISATION
                    && !name.canonical().equals(name.text());
            if (abbreviation) {
                canonical.abbreviated.putIfAbsent(name.text(), name.canonical());
            }
            boolean full = name.length() > 1 && (name.kind() == Kind.PERSON || name.kind() == Kind.OTHER);
            if (full) {
                canonical.add(Spaces.folded(name.text()));
            }
        }
        return canonical;
    }

    private void add(String full) {
        String last = full.substring(full.lastIndexOf(' ') + 1);
        fullByLast.merge(last, full, (one, other) -> one.equals(other) ? one : AMBIGUOUS);
    }

    public List<Name> applied(List<Name> names) {
        var unified = new ArrayList<Name>(names.size());
        for (Name name : names) {
            unified.add(unified(name));
        }
        return unified;
    }

    private Name unified(Name name) {
        boolean known = name.kind() == Kind.COUNTRY || name.kind() == Kind.PLACE;
        if (known || !name.canonical().equals(name.text())) {
            return name;
        }
        String organisation = abbreviated.get(name.text());
        if (organisation != null) {
            return name.as(organisation, Kind.ORGANISATION);
        }
        String full = name.length() == 1 ? fullByLast.getOrDefault(name.text(), AMBIGUOUS) : AMBIGUOUS;
        return full.equals(AMBIGUOUS) ? name.as(Spaces.folded(name.text()), name.kind()) : name.as(full, Kind.PERSON);
    }
}
