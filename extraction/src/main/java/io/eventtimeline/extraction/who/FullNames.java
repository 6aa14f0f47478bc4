package io.eventtimeline.extraction.who;

import io.eventtimeline.contracts.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The persons of an article by their last names, each in the fullest spelling that it has: "James Kopp" and "James C.
/// Kopp" are "James Charles Kopp", and so is "Kopp" where no other Kopp is named.
///
/// What may be a person counts as one, and is one for sure once a mention is: "Mr Kopp".
final class FullNames {
    record FullName(String spelling, Kind kind) {
        private FullName with(String other, Kind otherKind) {
            String fuller = other.length() > spelling.length() ? other : spelling;
            return new FullName(fuller, otherKind == Kind.PERSON ? otherKind : kind);
        }
    }

    private final Map<String, List<FullName>> byLast = new HashMap<>();
    private final Map<String, Kind> single = new HashMap<>();

    void add(String spelling, Kind kind) {
        String last = last(spelling);
        if (last.equals(spelling)) {
            single.merge(last, kind, (one, other) -> one == Kind.PERSON ? one : other);
            return;
        }
        List<FullName> bearers = byLast.computeIfAbsent(last, name -> new ArrayList<>());
        for (int at = 0; at < bearers.size(); at++) {
            if (isSame(bearers.get(at).spelling(), spelling)) {
                bearers.set(at, bearers.get(at).with(spelling, kind));
                return;
            }
        }
        bearers.add(new FullName(spelling, kind));
    }

    Optional<FullName> full(String spelling) {
        String last = last(spelling);
        List<FullName> bearers = byLast.getOrDefault(last, List.of());
        boolean alone = last.equals(spelling);
        Optional<FullName> full = alone
                ? bearers.stream().filter(bearer -> bearers.size() == 1).findFirst()
                : bearers.stream()
                        .filter(bearer -> isSame(bearer.spelling(), spelling))
                        .findFirst();
        return full.map(bearer -> single.get(last) == Kind.PERSON && bearers.size() == 1
                ? bearer.with(bearer.spelling(), Kind.PERSON)
                : bearer);
    }

    private static String last(String spelling) {
        return spelling.substring(spelling.lastIndexOf(' ') + 1);
    }

    /// The same first name or its initial, and no other middle name.
    private static boolean isSame(String one, String other) {
        String[] ones = one.split(" ", -1);
        String[] others = other.split(" ", -1);
        return ones.length <= others.length ? isWithin(ones, others) : isWithin(others, ones);
    }

    private static boolean isWithin(String[] shorter, String[] longer) {
        if (!agree(shorter[0], longer[0])) {
            return false;
        }
        int at = 1;
        for (int middle = 1; middle < shorter.length - 1; middle++) {
            while (at < longer.length - 1 && !agree(shorter[middle], longer[at])) {
                at++;
            }
            if (at++ >= longer.length - 1) {
                return false;
            }
        }
        return true;
    }

    /// "C." agrees with "Charles", "Jim" not with "James".
    private static boolean agree(String one, String other) {
        boolean initial = isInitial(one) || isInitial(other);
        return initial ? one.charAt(0) == other.charAt(0) : one.equals(other);
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 || (word.length() == 2 && word.charAt(1) == '.');
    }
}
