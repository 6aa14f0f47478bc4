package io.eventtimeline.extraction.time.match;

import io.eventtimeline.extraction.text.TokenFlags;
import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.rules.Shape;
import io.eventtimeline.extraction.time.rules.TokenClass;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// The symbols of the automaton: each is a set of classes that some token can have. `May` is in `<month>` and
/// `<capitalised>`, and so is `July`: one symbol.
///
/// Memory layout: `wordSymbols[2 * word]` is the symbol of a known word in small letters (or a mark among spaces),
/// `[2 * word + 1]` with a capital (or a mark without spaces); `digitSymbols[digits][value]` that of a number of up to
/// four digits; other tokens go by their shape.
public final class Alphabet {
    private static final int MOST_DIGITS = 4;

    private final List<TokenClass> classes;
    private final List<BitSet> symbols;
    private final List<String> samples;
    private final List<BitSet> symbolsOfClass;
    private final WordTable words;
    private final int[] wordSymbols;
    private final short[][] digitSymbols;
    private final long[] shapes;
    private final int[] shapeSymbols;
    private final int lowercase;
    private final int plural;
    private final int capitalised;

    Alphabet(AlphabetBuilder builder) {
        classes = builder.classes();
        words = builder.wordTable();
        wordSymbols = builder.wordSymbols();
        digitSymbols = builder.digitSymbols(MOST_DIGITS);
        shapes = builder.shapes();
        shapeSymbols = builder.shapeSymbols();
        lowercase = builder.symbol(Shape.LOWERCASE.bit());
        plural = builder.symbol(Shape.LOWERCASE.bit() | Shape.PLURAL.bit());
        capitalised = builder.symbol(Shape.CAPITALISED.bit());
        symbols = builder.symbols();
        samples = builder.samples();
        symbolsOfClass = symbolsByClass(symbols, classes.size());
    }

    private static List<BitSet> symbolsByClass(List<BitSet> symbols, int classes) {
        List<BitSet> byClass =
                IntStream.range(0, classes).mapToObj(index -> new BitSet()).toList();
        for (int symbol = 0; symbol < symbols.size(); symbol++) {
            int number = symbol;
            symbols.get(symbol).stream().forEach(index -> byClass.get(index).set(number));
        }
        return byClass;
    }

    int size() {
        return symbols.size();
    }

    int classCount() {
        return classes.size();
    }

    int indexOf(TokenClass tokenClass) {
        return classes.indexOf(tokenClass);
    }

    /// The symbols of a class, by number.
    BitSet symbolsOf(int tokenClass) {
        return symbolsOfClass.get(tokenClass);
    }

    /// The classes of a symbol, by index.
    BitSet classesOf(int symbol) {
        return symbols.get(symbol);
    }

    /// A token that has the symbol, for messages.
    String sample(int symbol) {
        return samples.get(symbol);
    }

    boolean has(int symbol, int tokenClass) {
        return symbols.get(symbol).get(tokenClass);
    }

    int[] symbolsOf(Tokens tokens) {
        int[] found = new int[tokens.count()];
        for (int token = 0; token < found.length; token++) {
            found[token] = symbolOf(tokens, token);
        }
        return found;
    }

    int symbolOf(Tokens tokens, int token) {
        int word = words.find(tokens, token);
        if (word >= 0) {
            return wordSymbols[2 * word + variant(tokens, token)];
        }
        int flags = tokens.flags(token);
        if ((flags & TokenFlags.WORD) != 0 && (flags & TokenFlags.CAPITALISED) != 0) {
            return capitalised;
        }
        if ((flags & TokenFlags.DIGITS) != 0 && tokens.length(token) <= MOST_DIGITS) {
            return digitSymbols[tokens.length(token)][tokens.number(token)];
        }
        char first = tokens.charFromEnd(token, tokens.length(token) - 1);
        char last = tokens.charFromEnd(token, 0);
        if (first >= 'a' && first <= 'z' && (flags & TokenFlags.WORD) != 0) {
            return last == 's' ? plural : lowercase;
        }
        return byShape(tokens, token, flags, first, last);
    }

    private static int variant(Tokens tokens, int token) {
        if ((tokens.flags(token) & (TokenFlags.WORD | TokenFlags.NUMBER)) != 0) {
            return tokens.isCapitalised(token) ? 1 : 0;
        }
        return isTight(tokens, token) ? 1 : 0;
    }

    private static boolean isTight(Tokens tokens, int token) {
        return !tokens.hasSpaceBefore(token) && token + 1 < tokens.count() && !tokens.hasSpaceBefore(token + 1);
    }

    private int byShape(Tokens tokens, int token, int flags, char first, char last) {
        long shape = Shape.of(flags, tokens.number(token), first, last, isTight(tokens, token));
        for (int known = 0; known < shapes.length; known++) {
            if (shapes[known] == shape) {
                return shapeSymbols[known];
            }
        }
        return 0;
    }
}
