package io.eventtimeline.contracts;

import java.util.Locale;

/// The stem of an English word: "explosions" and "exploding" are `explos` and `explod`, "killed" and "killing" are
/// `kill`. What [Profile#terms] are made of.
///
/// M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980. Stems are compared and never shown.
public final class Stem {
    private static final int SHORTEST = 3;

    private static final String[][] STEP_2 = {
        {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"}, {"abli", "able"},
        {"alli", "al"}, {"entli", "ent"}, {"eli", "e"}, {"ousli", "ous"}, {"ization", "ize"}, {"ation", "ate"},
        {"ator", "ate"}, {"alism", "al"}, {"iveness", "ive"}, {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"},
        {"iviti", "ive"}, {"biliti", "ble"},
    };
    private static final String[][] STEP_3 = {
        {"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"}, {"ical", "ic"}, {"ful", ""}, {"ness", ""},
    };
    private static final String[] STEP_4 = {
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "al",
        "er", "ic", "ou"
    };

    private Stem() {}

    /// @param word in any case
    public static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() < SHORTEST ? lower : withoutEnd(step4(step3(step2(withY(past(plural(lower)))))));
    }

    private static String plural(String word) {
        if (word.endsWith("sses") || word.endsWith("ies")) {
            return cut(word, 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
    }

    private static String past(String word) {
        if (word.endsWith("eed")) {
            return measure(word, 3) > 0 ? cut(word, 1) : word;
        }
        if (word.endsWith("ed") && hasVowel(word, 2)) {
            return mended(cut(word, 2));
        }
        return word.endsWith("ing") && hasVowel(word, 3) ? mended(cut(word, 3)) : word;
    }

    /// "hopp" of "hopping" is "hop", "fil" of "filing" is "file".
    private static String mended(String word) {
        if (word.endsWith("at") || word.endsWith("bl") || word.endsWith("iz")) {
            return word + "e";
        }
        if (endsDouble(word) && "lsz".indexOf(word.charAt(word.length() - 1)) < 0) {
            return cut(word, 1);
        }
        return measure(word, 0) == 1 && endsShort(word, 0) ? word + "e" : word;
    }

    private static String withY(String word) {
        return word.endsWith("y") && hasVowel(word, 1) ? cut(word, 1) + "i" : word;
    }

    private static String step2(String word) {
        return replaced(word, STEP_2);
    }

    private static String step3(String word) {
        return replaced(word, STEP_3);
    }

    private static String replaced(String word, String[][] endings) {
        for (String[] ending : endings) {
            if (word.endsWith(ending[0])) {
                int length = ending[0].length();
                return measure(word, length) > 0 ? cut(word, length) + ending[1] : word;
            }
        }
        return word;
    }

    private static String step4(String word) {
        for (String ending : STEP_4) {
            if (word.endsWith(ending)) {
                return measure(word, ending.length()) > 1 ? cut(word, ending.length()) : word;
            }
        }
        boolean ion = word.endsWith("sion") || word.endsWith("tion");
        return ion && measure(word, 3) > 1 ? cut(word, 3) : word;
    }

    private static String withoutEnd(String word) {
        String stem = word;
        if (stem.endsWith("e")) {
            int measure = measure(stem, 1);
            if (measure > 1 || (measure == 1 && !endsShort(stem, 1))) {
                stem = cut(stem, 1);
            }
        }
        return stem.endsWith("ll") && measure(stem, 0) > 1 ? cut(stem, 1) : stem;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    /// How often a consonant follows a vowel before the ending: 0 in "tr", 1 in "trouble", 2 in "private".
    private static int measure(String word, int ending) {
        int measure = 0;
        for (int at = 1; at < word.length() - ending; at++) {
            measure += isConsonant(word, at) && !isConsonant(word, at - 1) ? 1 : 0;
        }
        return measure;
    }

    private static boolean hasVowel(String word, int ending) {
        for (int at = 0; at < word.length() - ending; at++) {
            if (!isConsonant(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsDouble(String word) {
        int last = word.length() - 1;
        return last > 0 && word.charAt(last) == word.charAt(last - 1) && isConsonant(word, last);
    }

    /// Consonant, vowel, consonant, the last none of w, x, y: "hop", not "snow".
    private static boolean endsShort(String word, int ending) {
        int last = word.length() - ending - 1;
        return last > 1
                && isConsonant(word, last)
                && !isConsonant(word, last - 1)
                && isConsonant(word, last - 2)
                && "wxy".indexOf(word.charAt(last)) < 0;
    }

    private static boolean isConsonant(String word, int at) {
        return switch (word.charAt(at)) {
            case 'a', 'e', 'i', 'o', 'u' -> false;
            case 'y' -> at == 0 || !isConsonant(word, at - 1);
            default -> true;
        };
    }
}
