package io.eventtimeline.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.extraction.dating.Mentions;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.LearnedTagger;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.RuleFolder;
import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.TimeTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs the `yes` and `no` lines of the trigger files; a failing one is named by its file and line.
class TriggerExamplesTest {
    private static final Pattern BRACKETED = Pattern.compile("\\[([^]]*)]");
    private static final EventWords WORDS = EventWords.read(RuleFolder.builtIn());
    private static final TimeTagger TIMES = TimeTagger.english();

    @TestFactory
    Stream<DynamicTest> every_example_of_a_trigger_file_holds() {
        return WORDS.examples().stream()
                .map(example ->
                        DynamicTest.dynamicTest(example.place() + "  " + example.sentence(), () -> holds(example)));
    }

    private static void holds(EventWords.Example example) {
        List<String> expected = BRACKETED
                .matcher(example.sentence())
                .results()
                .map(MatchResult::group)
                .toList();
        List<String> found = new ArrayList<>();
        String plain = example.sentence().replace("[", "").replace("]", "");
        for (Trigger trigger : triggers(plain)) {
            found.add("[" + Tokens.of(plain).text(trigger.firstToken(), trigger.endToken()) + "]");
        }
        assertThat(found).as(example.place()).isEqualTo(expected);
    }

    private static List<Trigger> triggers(String text) {
        Tokens tokens = Tokens.of(text);
        Sentences sentences = Sentences.of(tokens);
        Mentions mentions = new Mentions(TIMES.tag(tokens, sentences, Optional.empty()), tokens.count());
        Tags tags = new LearnedTagger().tag(WORDS.lexicon().read(tokens), sentences, mentions::covers);
        Clauses clauses = Clauses.of(tags, sentences);
        return new TriggerFinder(tags, clauses, WORDS.typesByObject(), WORDS.synonyms()).triggers();
    }
}
