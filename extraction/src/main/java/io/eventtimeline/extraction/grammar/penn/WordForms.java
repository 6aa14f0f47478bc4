package io.eventtimeline.extraction.grammar.penn;

import io.eventtimeline.extraction.text.TokenFlags;
import io.eventtimeline.extraction.text.Tokens;

/// What the tokens of a text look like, as numbers: all that the tagger sees of them.
///
/// Memory layout: parallel `int[]`, one slot a token and one behind the last that stands for "no token".
///
///     token     Norway   signed     3,000   .
///     word      h(norway) h(signed)  0      h(.)   hash in lower case; 0 for all numbers, 1 for all quotation marks
///     shape     W|Cap    W          N|Grp   P      bits of [TokenFlags] that belong to the token alone, and its length
///     prefixes  nor      sig        3,0     .      three letters, packed
///     suffixes  way      ned        000     .      three letters; the last two are its lower 16 bits
///     known     .        .          .       .      value of [KnownWords]
///     kind      .        .          .       .      the tags it was seen with, else WordNet's word, else its end
public final class WordForms {
    private static final int SHAPE = TokenFlags.WORD
            | TokenFlags.NUMBER
            | TokenFlags.PUNCTUATION
            | TokenFlags.SYMBOL
            | TokenFlags.CAPITALISED
            | TokenFlags.ALL_CAPITALS
            | TokenFlags.ABBREVIATION
            | TokenFlags.POSSESSIVE
            | TokenFlags.QUOTE
            | TokenFlags.ORDINAL
            | TokenFlags.DECADE
            | TokenFlags.DECIMAL
            | TokenFlags.SPACE_BEFORE
            | TokenFlags.DIGITS;
    private static final int LENGTHS = 17;
    private static final int LONG = 4;
    private static final int AFFIX = 3;
    static final int LAST_TWO = 0xFFFF;
    private static final int NUMBER = 0;
    private static final int QUOTE = 1;
    private static final int NO_TOKEN = 2;

    final int[] word;
    final int[] shape;
    final int[] prefixes;
    final int[] suffixes;
    final int[] known;
    final int[] kind;
    private final Tokens tokens;

    public WordForms(Tokens tokens, KnownWords knownWords) {
        int count = tokens.count();
        this.tokens = tokens;
        this.word = new int[count + 1];
        this.shape = new int[count + 1];
        this.prefixes = new int[count + 1];
        this.suffixes = new int[count + 1];
        this.known = new int[count + 1];
        this.kind = new int[count + 1];
        for (int token = 0; token < count; token++) {
            read(token, knownWords);
        }
        word[count] = NO_TOKEN;
        kind[count] = NO_TOKEN;
        suffixes[count] = NO_TOKEN;
    }

    private void read(int token, KnownWords knownWords) {
        word[token] = tokens.isNumber(token) ? NUMBER : tokens.isQuote(token) ? QUOTE : tokens.hash(token);
        shape[token] = (tokens.flags(token) & SHAPE) | (Math.min(tokens.length(token), LONG) << LENGTHS);
        prefixes[token] = prefix(token);
        suffixes[token] = suffix(token);
        known[token] = knownWords.value(word[token]);
        kind[token] = kind(known[token], suffixes[token] & LAST_TWO);
    }

    private int prefix(int token) {
        int length = tokens.length(token);
        int prefix = 0;
        for (int letter = 0; letter < Math.min(length, AFFIX); letter++) {
            prefix = (prefix << 10) ^ tokens.charFromEnd(token, length - 1 - letter);
        }
        return prefix;
    }

    private int suffix(int token) {
        int lastTwo = ((tokens.charFromEnd(token, 1) << 8) ^ tokens.charFromEnd(token, 0)) & LAST_TWO;
        return (tokens.charFromEnd(token, 2) << 16) | lastTwo;
    }

    private static int kind(int known, int suffix) {
        if (KnownWords.tagSet(known) != 0) {
            return KnownWords.tagSet(known);
        }
        int dictionary = KnownWords.dictionary(known);
        return dictionary != 0 ? dictionary | (1 << 16) : suffix | (1 << 17);
    }

    /// The tag of a token that is never anything else, as a number of [PennTag#code()], or -1.
    public int onlyTag(int token) {
        boolean mark = (shape[token] & (TokenFlags.WORD | TokenFlags.NUMBER | TokenFlags.POSSESSIVE)) == 0;
        if ((shape[token] & TokenFlags.CAPITALISED) != 0) {
            return -1;
        }
        if ((shape[token] & TokenFlags.DIGITS) != 0) {
            return PennTag.CD.code();
        }
        int only = KnownWords.onlyTag(known[token]);
        return only < 0 && mark ? PennTag.MARK.code() : only;
    }

    /// No treebank and no dictionary has it.
    boolean isUnknown(int token) {
        return known[token] >>> 8 == 0 && (shape[token] & TokenFlags.WORD) != 0;
    }

    int none() {
        return tokens.count();
    }

    Tokens tokens() {
        return tokens;
    }
}
