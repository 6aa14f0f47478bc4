package io.eventtimeline.extraction;

import io.eventtimeline.extraction.text.Tokens;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells English from other languages by the share of its commonest words; where a text is too short to tell, what the
/// publisher says counts, and with nobody saying anything it is read as English.
final class Language {
    static final String ENGLISH = "en";

    /// About every third word of English prose is one of these; of German, French or Spanish prose it is under one in
    /// twenty.
    private static final Set<String> COMMONEST = Set.of(
            "the", "of", "and", "to", "a", "in", "that", "is", "was", "for", "on", "with", "as", "it", "by", "at",
            "from", "he", "his", "be", "are", "has", "have", "had", "an", "were", "which", "this", "they", "said",
            "not", "but", "will", "who", "been", "its", "their", "after", "would", "she", "or", "there", "when", "more",
            "about", "also", "one", "all", "i", "you", "we");

    private static final double FEWEST_COMMON = 0.12;
    private static final int ENOUGH_WORDS = 20;
    private static final int MOST_WORDS = 2000;

    private Language() {}

    /// @param told BCP 47, from the publisher
    /// @return `en`, what was told, or nothing for a text that is not English and of which nobody says what it is
    static Optional<String> of(Tokens tokens, @Nullable String told) {
        int words = 0;
        int common = 0;
        int latin = 0;
        for (int token = 0; token < tokens.count() && words < MOST_WORDS; token++) {
            if (tokens.isWord(token)) {
                words++;
                common += COMMONEST.contains(tokens.lowercase(token)) ? 1 : 0;
                latin += isLatin(tokens.charFromEnd(token, 0)) ? 1 : 0;
            }
        }
        boolean otherScript = words > 0 && latin * 2 < words;
        if (words < ENOUGH_WORDS && !otherScript) {
            return Optional.of(told == null || told.isBlank() ? ENGLISH : told);
        }
        boolean english = common >= words * FEWEST_COMMON && !otherScript;
        if (told != null && isEnglish(told)) {
            return english ? Optional.of(told) : Optional.empty();
        }
        return english ? Optional.of(ENGLISH) : Optional.ofNullable(told);
    }

    /// `en`, `en-GB`
    static boolean isEnglish(String language) {
        return language.equals(ENGLISH) || language.startsWith("en-");
    }

    private static boolean isLatin(char c) {
        return c < 0x250;
    }
}
