package io.eventtimeline.extraction.time.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.rules.Lexicon;
import io.eventtimeline.extraction.time.rules.Pattern;
import io.eventtimeline.extraction.time.rules.RuleBook;
import io.eventtimeline.extraction.time.rules.TokenClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MatcherTest {
    private static final String BOOK = """
            name   short
            rule   "in" [month:<month>]
            means  month(month)
            yes    - "It fell in [May]." = XXXX-05
            no     - "It may fall."

            name   long
            rule   month:<month> year:<year>
            means  date(year, month)
            yes    - "It fell in [May 2014]." = 2014-05
            no     - "It may fall."
            """;

    private static final String SHAPES = """
            name   small
            rule   "at" <lowercase>
            means  month(5)
            yes    - "It stayed [at sea]." = XXXX-05
            no     - "It stayed at Sea."
            """;

    private static List<String> found(String text) {
        return found(BOOK, text);
    }

    private static List<String> found(String rules, String text) {
        var book = RuleBook.of(Map.of("m.lexicon", "lexicon month\n5  May\n", "a.rules", rules));
        Tokens tokens = Tokens.of(text);
        return Matcher.of(book).matches(tokens, Sentences.of(tokens)).stream()
                .map(match ->
                        match.rule().name() + " " + tokens.text(match.firstMentionToken(), match.endMentionToken()))
                .toList();
    }

    @Test
    void words_before_a_mention_never_cost_it_words_of_its_own() {
        assertThat(found("It fell in May 2014.")).containsExactly("long May 2014");
        assertThat(found("It fell in May.")).containsExactly("short May");
    }

    @Test
    void no_match_crosses_the_end_of_a_sentence() {
        assertThat(found("It fell in May\n\n2014 was worse.")).containsExactly("short May");
    }

    @Test
    void a_part_has_its_place_and_its_worth() {
        var book = RuleBook.of(Map.of("m.lexicon", "lexicon month\n5  May\n", "a.rules", BOOK));
        Tokens tokens = Tokens.of("It fell in May 2014.");
        Match match = Matcher.of(book).matches(tokens, Sentences.of(tokens)).getFirst();
        assertThat(match.parts())
                .containsEntry("month", new Match.PartMatch(3, 4, List.of("5")))
                .containsEntry("year", new Match.PartMatch(4, 5, List.of("2014")));
    }

    @Test
    void a_word_that_begins_with_a_digit_is_not_lowercase_whatever_it_ends_with() {
        assertThat(found(SHAPES, "They met at sea, at dawns, at café and at q3."))
                .containsExactly("small at sea", "small at dawns", "small at café", "small at q3");
        assertThat(found(SHAPES, "They met at 10km, at 50kms and at 4x4.")).isEmpty();
    }

    /// Random streams of the rules' own words and of odd ones: the automaton finds at each token what reading the
    /// patterns one by one finds.
    @Test
    void the_automaton_agrees_with_the_obvious_matcher_on_the_whole_rule_book() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        RuleBook book = RuleBook.english();
        Alphabet alphabet = Matcher.alphabetOf(book);
        Automaton automaton = Compiler.compile(alphabet, book.rules());
        List<String> words = vocabulary(book);
        for (int round = 0; round < 60; round++) {
            Tokens tokens = Tokens.of(stream(words, random));
            int[] symbols = automaton.symbolsOf(tokens);
            var obvious = new ObviousMatcher(book, tokens);
            for (int token = 0; token < tokens.count(); token++) {
                long longest = automaton.longest(symbols, token, tokens.count());
                String fast = longest < 0
                        ? ""
                        : book.rules().get((int) (longest >>> 32)).name() + "@" + (int) longest;
                assertThat(fast)
                        .as("seed %d, token %d of: %s", seed, token, tokens.text())
                        .isEqualTo(obvious.longest(token));
            }
        }
    }

    private static String stream(List<String> words, Random random) {
        var text = new StringBuilder();
        for (int word = 0; word < 60; word++) {
            String next = words.get(random.nextInt(words.size()));
            boolean capital = random.nextInt(3) == 0;
            text.append(capital ? Character.toUpperCase(next.charAt(0)) + next.substring(1) : next);
            text.append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static List<String> vocabulary(RuleBook book) {
        var words = new TreeSet<String>();
        for (Lexicon lexicon : book.lexicons().values()) {
            lexicon.entries().stream().limit(3).forEach(entry -> words.add(entry.word()));
        }
        book.rules().forEach(rule -> quoted(rule.pattern(), words));
        var all = new ArrayList<>(words);
        all.addAll(List.of(
                "2016", "1979", "7", "13", "07", "45", "2.5", "1,500", "13th", "90s", "1990s", "-", "/", ":", ".", ",",
                "troops", "x", "Kabul", "10km", "50mins", "4x4", "café", "École", "iPhone", "q3", "中a", "😀"));
        return all;
    }

    private static void quoted(Pattern pattern, Set<String> into) {
        switch (pattern) {
            case Pattern.OneOf one -> {
                if (one.tokenClass() instanceof TokenClass.Word(String word)) {
                    into.add(word);
                }
            }
            case Pattern.Sequence sequence -> sequence.items().forEach(item -> quoted(item, into));
            case Pattern.Choice choice -> choice.items().forEach(item -> quoted(item, into));
            case Pattern.Maybe maybe -> quoted(maybe.item(), into);
            case Pattern.Part part -> quoted(part.item(), into);
        }
    }
}
