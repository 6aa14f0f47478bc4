package io.eventtimeline.extraction.lexicon;

import io.eventtimeline.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Phrases by the hash of their first word, so that a text is looked up without making a string.
///
/// Memory layout: an array of buckets, the lower bits of the first word's hash as its index; in a bucket the
/// longest phrase stands first, so that the first match is the right one.
public final class PhraseTable<T> {
    /// @param words as a text's tokens would be; one with a capital letter must be written just so
    /// @param exact which of them have one
    private record Phrase<T>(int hash, List<String> words, List<Boolean> exact, T value) {}

    /// @param endToken the token after the phrase
    public record Match<T>(int endToken, T value) {}

    private final List<List<Phrase<T>>> buckets;
    private final int mask;

    private PhraseTable(List<List<Phrase<T>>> buckets) {
        this.buckets = buckets;
        this.mask = buckets.size() - 1;
    }

    public static <T> PhraseTable<T> of(Map<String, T> phrases) {
        int size = Integer.highestOneBit(Math.max(16, phrases.size() * 4));
        List<List<Phrase<T>>> buckets = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            buckets.add(new ArrayList<>(1));
        }
        phrases.forEach((text, value) -> {
            Phrase<T> phrase = phrase(text, value);
            buckets.get(bucket(phrase.hash, size - 1)).add(phrase);
        });
        buckets.replaceAll(bucket -> bucket.stream().sorted(order()).toList());
        return new PhraseTable<>(List.copyOf(buckets));
    }

    /// Longest first, then those that insist on their capitals.
    private static <T> Comparator<Phrase<T>> order() {
        return Comparator.<Phrase<T>>comparingInt(phrase -> -phrase.words.size())
                .thenComparing(phrase -> !phrase.exact.contains(true));
    }

    private static <T> Phrase<T> phrase(String text, T value) {
        Tokens tokens = Tokens.of(text);
        var words = new ArrayList<String>();
        var exact = new ArrayList<Boolean>();
        for (int token = 0; token < tokens.count(); token++) {
            words.add(tokens.text(token));
            exact.add(hasCapital(tokens.text(token)));
        }
        return new Phrase<>(tokens.hash(0), List.copyOf(words), List.copyOf(exact), value);
    }

    private static boolean hasCapital(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }

    private static int bucket(int hash, int mask) {
        return (hash ^ hash >>> 15) & mask;
    }

    /// The longest phrase that begins with this token and ends before `end`; none goes on behind the end of a line.
    public @Nullable Match<T> at(Tokens tokens, int token, int end) {
        int hash = tokens.hash(token);
        for (Phrase<T> phrase : buckets.get(bucket(hash, mask))) {
            if (phrase.hash == hash && token + phrase.words.size() <= end && matches(tokens, token, phrase)) {
                return new Match<>(token + phrase.words.size(), phrase.value);
            }
        }
        return null;
    }

    private static <T> boolean matches(Tokens tokens, int first, Phrase<T> phrase) {
        for (int index = 0; index < phrase.words.size(); index++) {
            String word = phrase.words.get(index);
            int token = first + index;
            boolean torn = index > 0 && tokens.startsLine(token);
            boolean same = phrase.exact.get(index) ? tokens.isExactly(token, word) : tokens.is(token, word);
            if (torn || !same) {
                return false;
            }
        }
        return true;
    }
}
