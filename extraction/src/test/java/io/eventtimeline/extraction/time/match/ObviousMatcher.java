package io.eventtimeline.extraction.time.match;

import io.eventtimeline.extraction.text.TokenFlags;
import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.rules.Lexicon;
import io.eventtimeline.extraction.time.rules.Pattern;
import io.eventtimeline.extraction.time.rules.Rule;
import io.eventtimeline.extraction.time.rules.RuleBook;
import io.eventtimeline.extraction.time.rules.Shape;
import io.eventtimeline.extraction.time.rules.TokenClass;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/// Matches one rule after another by reading its pattern, slowly and plainly: the oracle of the automaton.
final class ObviousMatcher {
    private final RuleBook book;
    private final Tokens tokens;

    ObviousMatcher(RuleBook book, Tokens tokens) {
        this.book = book;
        this.tokens = tokens;
    }

    /// The rule and end of the longest match at a token, as `name@end`; empty if there is none.
    String longest(int from) {
        String best = "";
        int longest = -1;
        for (Rule rule : book.rules()) {
            SortedSet<Integer> ends = ends(rule.pattern(), from);
            int end = ends.isEmpty() ? -1 : ends.last();
            if (end > longest) {
                longest = end;
                best = rule.name() + "@" + end;
            }
        }
        return best;
    }

    private SortedSet<Integer> ends(Pattern pattern, int from) {
        var ends = new TreeSet<Integer>();
        switch (pattern) {
            case Pattern.OneOf one -> {
                if (from < tokens.count() && has(from, one.tokenClass())) {
                    ends.add(from + 1);
                }
            }
            case Pattern.Sequence sequence -> {
                ends.add(from);
                for (Pattern item : sequence.items()) {
                    var next = new TreeSet<Integer>();
                    ends.forEach(at -> next.addAll(ends(item, at)));
                    ends = next;
                }
            }
            case Pattern.Choice choice -> {
                for (Pattern item : choice.items()) {
                    ends.addAll(ends(item, from));
                }
            }
            case Pattern.Maybe maybe -> {
                ends.addAll(ends(maybe.item(), from));
                ends.add(from);
            }
            case Pattern.Part part -> ends.addAll(ends(part.item(), from));
        }
        return ends;
    }

    private boolean has(int token, TokenClass tokenClass) {
        return switch (tokenClass) {
            case TokenClass.Word(String word) -> isWord(token, word);
            case TokenClass.Listed(String name) -> isListed(token, name);
            case TokenClass.Shaped(Shape shape) -> (shapes(token) & shape.bit()) != 0;
        };
    }

    private boolean isListed(int token, String name) {
        Lexicon lexicon = book.lexicons().get(name);
        return lexicon != null && lexicon.entries().stream().anyMatch(entry -> isWord(token, entry.word()));
    }

    private boolean isWord(int token, String word) {
        boolean capital = !word.equals(word.toLowerCase(Locale.ROOT));
        return tokens.lowercase(token).equals(Tokens.of(word).lowercase(0))
                && (!capital || tokens.isCapitalised(token));
    }

    private long shapes(int token) {
        int flags = tokens.flags(token);
        int number = tokens.number(token);
        if ((flags & TokenFlags.DIGITS) != 0 && number >= 0) {
            return Shape.ofDigits(number, tokens.length(token));
        }
        String word = tokens.lowercase(token);
        boolean tight =
                !tokens.hasSpaceBefore(token) && token + 1 < tokens.count() && !tokens.hasSpaceBefore(token + 1);
        return Shape.of(flags, number, word.charAt(0), word.charAt(word.length() - 1), tight);
    }
}
