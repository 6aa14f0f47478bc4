package io.eventtimeline.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.extraction.time.rules.Lexicon;
import io.eventtimeline.extraction.time.rules.Pattern;
import io.eventtimeline.extraction.time.rules.RuleBook;
import io.eventtimeline.extraction.time.rules.TokenClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The rule book's own words in any order, with odd numbers between: whatever they make, it is read.
class AnyTextTest {
    private static final RuleBook BOOK = RuleBook.english();
    private static final TimeTagger TAGGER = TimeTagger.of(BOOK);
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "00",
            "13",
            "29",
            "31",
            "45",
            "99",
            "480",
            "0735",
            "1582",
            "2016",
            "2999",
            "9999",
            "99999",
            "999999999",
            "12345678901",
            "2.5",
            "0.5",
            "1,500",
            "13th",
            "99th",
            "470s",
            "90s",
            "1990s");
    private static final List<String> DATES =
            List.of("", "1000", "0001-01-01", "2016", "2016-02", "2016-02-29", "9999-12-31");

    @Test
    void any_words_of_the_rules_are_read_against_any_date_and_each_mention_lies_where_it_says() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        List<String> words = words();
        for (int round = 0; round < 2000; round++) {
            String text = text(words, random);
            String published = DATES.get(random.nextInt(DATES.size()));
            int end = 0;
            for (TimeMention mention : TAGGER.tag(
                    text, Optional.of(published).filter(date -> !date.isEmpty()).map(PublicationDate::of))) {
                assertThat(mention.start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
                end = mention.endExclusive();
                assertThat(mention.when().expression())
                        .as("seed %d", seed)
                        .isEqualTo(text.substring(mention.start(), end));
            }
        }
    }

    @Test
    void a_mebibyte_on_one_line_is_ordinary_input() {
        String text = "from July 11 to 13 and early last Friday night two days ago ".repeat(17_000);
        assertThat(TAGGER.tag(text, Optional.of(PublicationDate.of("2016-08-16"))))
                .hasSize(4 * 17_000);
    }

    private static String text(List<String> words, Random random) {
        var text = new StringBuilder();
        for (int word = 0; word < 40; word++) {
            String next = random.nextInt(3) == 0
                    ? NUMBERS.get(random.nextInt(NUMBERS.size()))
                    : words.get(random.nextInt(words.size()));
            text.append(next).append(random.nextInt(8) == 0 ? "" : random.nextInt(12) == 0 ? ".\n" : " ");
        }
        return text.toString();
    }

    private static List<String> words() {
        var words = new TreeSet<String>();
        for (Lexicon lexicon : BOOK.lexicons().values()) {
            lexicon.entries().forEach(entry -> words.add(entry.word()));
        }
        BOOK.rules().forEach(rule -> quoted(rule.pattern(), words));
        return new ArrayList<>(words);
    }

    private static void quoted(Pattern pattern, Set<String> words) {
        switch (pattern) {
            case Pattern.OneOf one -> {
                if (one.tokenClass() instanceof TokenClass.Word word) {
                    words.add(word.text());
                }
            }
            case Pattern.Sequence sequence -> sequence.items().forEach(item -> quoted(item, words));
            case Pattern.Choice choice -> choice.items().forEach(item -> quoted(item, words));
            case Pattern.Maybe maybe -> quoted(maybe.item(), words);
            case Pattern.Part part -> quoted(part.item(), words);
        }
    }
}
