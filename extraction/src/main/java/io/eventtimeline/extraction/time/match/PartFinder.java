package io.eventtimeline.extraction.time.match;

import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.match.Match.PartMatch;
import io.eventtimeline.extraction.time.rules.Pattern;
import io.eventtimeline.extraction.time.rules.Pattern.Choice;
import io.eventtimeline.extraction.time.rules.Pattern.Maybe;
import io.eventtimeline.extraction.time.rules.Pattern.OneOf;
import io.eventtimeline.extraction.time.rules.Pattern.Part;
import io.eventtimeline.extraction.time.rules.Pattern.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/// Finds the named parts of a match, once the automaton has said where it ends: tries alternatives in the order they
/// are written, and takes optional parts if it can.
final class PartFinder {
    private final Classes classes;
    private final Values values;
    private final Tokens tokens;
    private final int[] symbols;
    private final int first;
    private final int end;
    private final OneOf[] taken;
    private final Map<String, PartMatch> parts = new HashMap<>();

    /// @param symbols of all tokens of the text
    PartFinder(Classes classes, Values values, Tokens tokens, int[] symbols, int first, int end) {
        this.classes = classes;
        this.symbols = symbols;
        this.values = values;
        this.tokens = tokens;
        this.first = first;
        this.end = end;
        this.taken = new OneOf[end - first];
    }

    Map<String, PartMatch> parts(Pattern pattern) {
        if (!match(pattern, first, at -> at == end)) {
            throw new IllegalStateException("the automaton and the pattern disagree on: " + tokens.text(first, end));
        }
        return parts;
    }

    private boolean match(Pattern pattern, int at, IntPredicate rest) {
        return switch (pattern) {
            case OneOf one -> one(one, at, rest);
            case Sequence sequence -> sequence(sequence.items(), 0, at, rest);
            case Choice choice -> choice.items().stream().anyMatch(item -> match(item, at, rest));
            case Maybe maybe -> match(maybe.item(), at, rest) || rest.test(at);
            case Part part -> match(part.item(), at, behind -> rest.test(behind) && keep(part.name(), at, behind));
        };
    }

    private boolean one(OneOf one, int at, IntPredicate rest) {
        if (at >= end || !classes.has(symbols[at], one)) {
            return false;
        }
        taken[at - first] = one;
        return rest.test(at + 1);
    }

    private boolean sequence(List<Pattern> items, int item, int at, IntPredicate rest) {
        if (item == items.size()) {
            return rest.test(at);
        }
        return match(items.get(item), at, behind -> sequence(items, item + 1, behind, rest));
    }

    private boolean keep(String name, int from, int to) {
        var worth = new ArrayList<String>();
        for (int token = from; token < to; token++) {
            worth.add(values.of(tokens, token, taken[token - first].tokenClass()));
        }
        if (to > from) {
            parts.put(name, new PartMatch(from, to, List.copyOf(worth)));
        }
        return true;
    }
}
