package io.eventtimeline.extraction.time.match;

import io.eventtimeline.extraction.text.TokenFlags;
import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.rules.Lexicon;
import io.eventtimeline.extraction.time.rules.RuleBook;
import io.eventtimeline.extraction.time.rules.Shape;
import io.eventtimeline.extraction.time.rules.TokenClass;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Collects the sets of classes that tokens can have, and gives each a number.
final class AlphabetBuilder {
    /// Shapes that only tokens in no word list can have: all combinations that [Shape#of] answers with.
    private static final List<Long> BARE_SHAPES = List.of(
            0L,
            Shape.WHOLE_NUMBER.bit(),
            Shape.DECIMAL.bit(),
            Shape.ORDINAL.bit(),
            Shape.ORDINAL.bit() | Shape.DAY_ORDINAL.bit(),
            Shape.TENS.bit(),
            Shape.TENS.bit() | Shape.DECADE.bit(),
            Shape.LOWERCASE.bit(),
            Shape.LOWERCASE.bit() | Shape.PLURAL.bit(),
            Shape.CAPITALISED.bit(),
            Shape.DASH.bit(),
            Shape.DASH.bit() | Shape.HYPHEN.bit(),
            Shape.SLASH.bit(),
            Shape.COLON.bit(),
            Shape.POINT.bit(),
            Shape.POSSESSIVE.bit());

    /// A class that a word has, and whether only with a capital.
    private record Membership(int tokenClass, boolean capital) {}

    private final List<TokenClass> classes;
    private final Map<String, List<Membership>> memberships = new LinkedHashMap<>();
    private final Map<BitSet, Integer> symbolNumbers = new HashMap<>();
    private final Map<Long, Integer> symbolsOfShapes = new HashMap<>();
    private final List<BitSet> symbols = new ArrayList<>();
    private final List<String> samples = new ArrayList<>();

    AlphabetBuilder(RuleBook book, Set<TokenClass> used) {
        classes = List.copyOf(used);
        for (int index = 0; index < classes.size(); index++) {
            switch (classes.get(index)) {
                case TokenClass.Word word -> addWord(word.text(), index);
                case TokenClass.Listed listed ->
                    addAll(Objects.requireNonNull(book.lexicons().get(listed.name())), index);
                case TokenClass.Shaped shaped -> {
                    // known by its characters
                }
            }
        }
        intern(new BitSet(), "~");
    }

    private void addAll(Lexicon lexicon, int index) {
        for (Lexicon.Entry entry : lexicon.entries()) {
            addWord(entry.word(), index);
        }
    }

    private void addWord(String word, int index) {
        boolean capital = !word.equals(word.toLowerCase(Locale.ROOT));
        memberships
                .computeIfAbsent(Tokens.of(word).lowercase(0), key -> new ArrayList<>())
                .add(new Membership(index, capital));
    }

    List<TokenClass> classes() {
        return classes;
    }

    List<BitSet> symbols() {
        return List.copyOf(symbols);
    }

    List<String> samples() {
        return List.copyOf(samples);
    }

    WordTable wordTable() {
        return new WordTable(new LinkedHashSet<>(memberships.keySet()));
    }

    int[] wordSymbols() {
        int[] found = new int[2 * memberships.size()];
        int word = 0;
        for (var entry : memberships.entrySet()) {
            found[2 * word] = wordSymbol(entry.getKey(), entry.getValue(), false);
            found[2 * word + 1] = wordSymbol(entry.getKey(), entry.getValue(), true);
            word++;
        }
        return found;
    }

    private int wordSymbol(String word, List<Membership> known, boolean variant) {
        BitSet set = withShapes(shapesOf(word, variant));
        for (Membership membership : known) {
            if (variant || !membership.capital()) {
                set.set(membership.tokenClass());
            }
        }
        return intern(set, word);
    }

    /// @param variant with a capital, or for a mark: without spaces
    private static long shapesOf(String word, boolean variant) {
        Tokens token = Tokens.of(word);
        int flags = token.flags(0) | (variant && token.isWord(0) ? TokenFlags.CAPITALISED : 0);
        if ((flags & TokenFlags.DIGITS) != 0) {
            return Shape.ofDigits(token.number(0), word.length());
        }
        return Shape.of(flags, token.number(0), word.charAt(0), word.charAt(word.length() - 1), variant);
    }

    short[][] digitSymbols(int mostDigits) {
        short[][] found = new short[mostDigits + 1][];
        int limit = 1;
        for (int digits = 1; digits <= mostDigits; digits++) {
            limit *= 10;
            found[digits] = new short[limit];
            for (int value = 0; value < limit; value++) {
                found[digits][value] = (short) symbol(Shape.ofDigits(value, digits));
            }
        }
        found[0] = new short[0];
        return found;
    }

    long[] shapes() {
        return BARE_SHAPES.stream().mapToLong(Long::longValue).toArray();
    }

    int[] shapeSymbols() {
        return BARE_SHAPES.stream().mapToInt(this::symbol).toArray();
    }

    int symbol(long shapes) {
        return symbolsOfShapes.computeIfAbsent(shapes, bits -> intern(withShapes(bits), sampleOf(bits)));
    }

    private BitSet withShapes(long shapes) {
        var set = new BitSet();
        for (int index = 0; index < classes.size(); index++) {
            if (classes.get(index) instanceof TokenClass.Shaped(Shape shape) && (shapes & shape.bit()) != 0) {
                set.set(index);
            }
        }
        return set;
    }

    private static String sampleOf(long shapes) {
        for (Shape shape : Shape.values()) {
            if ((shapes & shape.bit()) != 0) {
                return "<" + shape.label() + ">";
            }
        }
        return "~";
    }

    private int intern(BitSet set, String sample) {
        Integer known = symbolNumbers.get(set);
        if (known != null) {
            return known;
        }
        symbolNumbers.put(set, symbols.size());
        symbols.add(set);
        samples.add(sample);
        return symbols.size() - 1;
    }
}
