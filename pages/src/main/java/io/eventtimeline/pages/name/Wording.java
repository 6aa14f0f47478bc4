package io.eventtimeline.pages.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Names as they are compared: letters and digits in lower case, one space between words. `Der Rat – tagt!` is `der rat
/// tagt`.
final class Wording {
    private Wording() {}

    static String of(String name) {
        StringBuilder wording = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                wording.append(Character.toLowerCase(c));
            } else if (c != '\u00AD' && !wording.isEmpty() && wording.charAt(wording.length() - 1) != ' ') {
                wording.append(' ');
            }
        }
        return wording.toString().strip();
    }

    /// Whether it holds the other from word to word: `der rat tagt` holds `der rat`, not `der ra`.
    static boolean holds(String wording, String other) {
        return (" " + wording + " ").contains(" " + other + " ");
    }

    /// Whether a third of the words of one are the other's: two headlines for the same article.
    static boolean shareWords(String wording, String other) {
        Set<String> words = new HashSet<>(List.of(wording.split(" ")));
        long shared = Stream.of(other.split(" ")).filter(words::contains).count();
        return shared * 3 >= Math.min(words.size(), other.split(" ").length);
    }
}
