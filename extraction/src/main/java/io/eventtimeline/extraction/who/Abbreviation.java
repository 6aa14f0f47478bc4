package io.eventtimeline.extraction.who;

import io.eventtimeline.contracts.Kind;
import java.util.Locale;

/// A name of capitals, "GAO", and the longer names that it may stand for.
final class Abbreviation {
    private static final int LONGEST = 6;

    private Abbreviation() {}

    static boolean isOne(Name name) {
        String text = letters(name.text());
        return name.length() == 1
                && text.length() > 1
                && text.length() <= LONGEST
                && text.chars().allMatch(Character::isUpperCase);
    }

    /// "Singapore Airlines (*SIA*)": the letters in their order, the first of them first.
    static boolean mayStandFor(Name abbreviation, Name full) {
        if (!isOne(abbreviation) || full.kind() == Kind.PERSON) {
            return false;
        }
        String letters = letters(abbreviation.text()).toLowerCase(Locale.ROOT);
        String text = full.canonical().toLowerCase(Locale.ROOT);
        int at = text.charAt(0) == letters.charAt(0) ? 0 : -1;
        for (int letter = 1; letter < letters.length() && at >= 0; letter++) {
            at = text.indexOf(letters.charAt(letter), at + 1);
        }
        return at >= 0;
    }

    /// "NHS" of "National Health Service"; small words give no letter. Empty for a name of one word.
    static String initials(String name) {
        var initials = new StringBuilder();
        for (String word : name.split("[ -]", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() > 1 ? initials.toString() : "";
    }

    /// "U.N." is "UN".
    static String letters(String abbreviation) {
        return abbreviation.replace(".", "");
    }
}
