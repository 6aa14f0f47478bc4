package io.eventtimeline.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.match.Match;
import io.eventtimeline.extraction.time.rules.Example;
import io.eventtimeline.extraction.time.rules.Rule;
import io.eventtimeline.extraction.time.rules.RuleBook;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every `yes` and `no` line of the rule book is a test, found under the line it stands in.
class RuleExamplesTest {
    private static final String FOLDER = "classpath:/io/eventtimeline/extraction/time/rules/en/";

    private final RuleBook book = RuleBook.english();
    private final TimeTagger tagger = TimeTagger.of(book);

    @TestFactory
    Stream<DynamicContainer> every_rule_example_holds() {
        return book.rules().stream().map(rule -> DynamicContainer.dynamicContainer(rule.name(), tests(rule)));
    }

    private Stream<DynamicTest> tests(Rule rule) {
        return rule.examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.place().file() + ":" + example.place().line(),
                        URI.create(FOLDER + example.place().file() + "?line="
                                + example.place().line()),
                        () -> check(rule, example)));
    }

    private void check(Rule rule, Example example) {
        Tokens tokens = Tokens.of(example.text());
        Sentences sentences = Sentences.of(tokens);
        List<Match> matches = tagger.matches(tokens, sentences);
        List<TimeMention> mentions = tagger.tag(tokens, sentences, example.published());
        boolean fired = matches.stream().anyMatch(match -> match.rule().name().equals(rule.name()));
        assertThat(fired)
                .as("'%s' fires%n%s", rule.name(), trace(tokens, matches))
                .isEqualTo(example.holds());
        if (example.holds()) {
            assertThat(found(mentions)).as(trace(tokens, matches)).isEqualTo(expected(example));
        }
    }

    private static List<String> expected(Example example) {
        var values = example.values().iterator();
        return example.spans().stream()
                .map(span -> example.text().substring(span.start(), span.endExclusive()) + " = " + values.next())
                .toList();
    }

    private static List<String> found(List<TimeMention> mentions) {
        return mentions.stream()
                .map(mention ->
                        mention.when().expression() + " = " + mention.timex().value())
                .toList();
    }

    private static String trace(Tokens tokens, List<Match> matches) {
        return matches.stream()
                .map(match -> "%s at %s on \"%s\""
                        .formatted(
                                match.rule().name(),
                                match.rule().place(),
                                tokens.text(match.firstToken(), match.endToken())))
                .collect(Collectors.joining("\n", "rules that fired:\n", "\n"));
    }
}
