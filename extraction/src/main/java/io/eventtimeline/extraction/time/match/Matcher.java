package io.eventtimeline.extraction.time.match;

import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.rules.Pattern;
import io.eventtimeline.extraction.time.rules.Rule;
import io.eventtimeline.extraction.time.rules.RuleBook;
import io.eventtimeline.extraction.time.rules.TokenClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds the rules of a book in a text: from left to right, the longest first, of equal ones the earlier in the file.
/// Words before a mention never cost it words of its own: "in [May]" yields to "[May 2014]".
///
/// Immutable and safe for use by many threads.
public final class Matcher {
    private final RuleBook book;
    private final Classes classes;
    private final Automaton automaton;
    private final Values values;

    private Matcher(RuleBook book, Classes classes, Automaton automaton) {
        this.book = book;
        this.classes = classes;
        this.automaton = automaton;
        this.values = new Values(book.lexicons().values());
    }

    public static Matcher of(RuleBook book) {
        Alphabet alphabet = alphabetOf(book);
        return new Matcher(book, new Classes(alphabet, book.rules()), Compiler.compile(alphabet, book.rules()));
    }

    static Alphabet alphabetOf(RuleBook book) {
        var used = new LinkedHashSet<TokenClass>();
        book.rules().forEach(rule -> collect(rule.pattern(), used));
        return new Alphabet(new AlphabetBuilder(book, used));
    }

    private static void collect(Pattern pattern, Set<TokenClass> used) {
        switch (pattern) {
            case Pattern.OneOf one -> used.add(one.tokenClass());
            case Pattern.Sequence sequence -> sequence.items().forEach(item -> collect(item, used));
            case Pattern.Choice choice -> choice.items().forEach(item -> collect(item, used));
            case Pattern.Maybe maybe -> collect(maybe.item(), used);
            case Pattern.Part part -> collect(part.item(), used);
        }
    }

    /// All matches in order; none crosses the end of a sentence.
    public List<Match> matches(Tokens tokens, Sentences sentences) {
        int[] symbols = automaton.symbolsOf(tokens);
        var found = new ArrayList<Match>();
        for (int sentence = 0; sentence < sentences.count(); sentence++) {
            search(tokens, symbols, sentences.firstToken(sentence), sentences.endToken(sentence), found);
        }
        return found;
    }

    private void search(Tokens tokens, int[] symbols, int first, int limit, List<Match> found) {
        int token = first;
        while (token < limit) {
            long best = automaton.longest(symbols, token, limit);
            if (best < 0) {
                token++;
                continue;
            }
            Match match = match(tokens, symbols, book.rules().get((int) (best >>> 32)), token, (int) best);
            int mention = match.firstMentionToken();
            if (mention > token && (int) automaton.longest(symbols, mention, limit) > match.endToken()) {
                token = mention;
                continue;
            }
            found.add(match);
            token = Math.max(match.endMentionToken(), token + 1);
        }
    }

    private Match match(Tokens tokens, int[] symbols, Rule rule, int first, int end) {
        var finder = new PartFinder(classes, values, tokens, symbols, first, end);
        return new Match(rule, first, end, finder.parts(rule.pattern()));
    }

    /// The number of states of the automaton, for documents and curiosity.
    public int states() {
        return automaton.states();
    }
}
