package io.eventtimeline.extraction.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.extraction.event.EventWords;
import io.eventtimeline.extraction.grammar.penn.PennTag;
import io.eventtimeline.extraction.lexicon.RuleFolder;
import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.text.Tokens;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tag of the word in brackets.
class LearnedTaggerTest {
    private static final EventWords WORDS = EventWords.read(RuleFolder.builtIn());

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "They will [attack] the base.                         | VERB",
                "The [attack] on the base failed.                     | NOUN",
                "Peace [talks] ended.                                 | NOUN",
                "Norway [wins] $3 million order                       | VERB",
                "The police [shooting] angered many.                  | NOUN",
                "The software [controlling] its engines failed.       | VERB",
                "The [renewed] fighting ended.                        | ADJECTIVE",
                "The Oslo [based] company closed.                     | ADJECTIVE",
                "Norway and Finland [sign] the treaty                 | VERB",
                "The treaty was [signed] in May.                      | VERB",
                "The war-[torn] region is poor.                       | ADJECTIVE",
                "Flight 447 [crashed] into the sea.                   | VERB",
                "Stocks [rise] sharply                                | VERB",
                "Two officers were [injured].                         | VERB",
                "The [final] took place in Rome.                      | NOUN",
                "The [final] match took place in Rome.                | ADJECTIVE",
                "[Earthquake] near Lisbon                             | NOUN",
                "The plan does [not] work.                            | FUNCTION",
                "The [NATO] council met.                              | NAME",
            })
    void words_of_news_have_their_tag(String sentence, Tag tag) {
        assertThat(Marked.of(sentence).tag()).isEqualTo(tag);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Horse flu [spreads] in Australia                     | VBZ",
                "Oslo [delays] the vote                               | VBZ",
                "Oslo peace [talks] in May                            | NNS",
                "Peace [talks] in Oslo have ended                     | NNS",
                "The shooting [angered] many.                         | VBD",
                "The minister [talks] to reporters every Friday.      | VBZ",
                "The company [plans] to cut jobs.                     | VBZ",
                "The peace [talks] resumed in May.                    | NNS",
                "The [plans] of the company failed.                   | NNS",
                "They offered a sum to [fund] the search.             | VB",
            })
    void verbs_that_the_model_misses_are_found_by_what_the_sentence_needs(String sentence, PennTag tag) {
        assertThat(Marked.of(sentence).penn()).isEqualTo(tag);
    }

    @Test
    void an_expression_of_time_is_one_thing_and_keeps_its_penn_tags() {
        Tokens tokens = Tokens.of("They met next Friday.");
        Tags tags = tags(tokens, token -> token == 2 || token == 3);
        assertThat(tags.at(3)).isEqualTo(Tag.TIME);
        assertThat(tags.penn(3)).isEqualTo(PennTag.NNP);
    }

    private static Tags tags(Tokens tokens, IntPredicate timed) {
        return new LearnedTagger().tag(WORDS.lexicon().read(tokens), Sentences.of(tokens), timed);
    }

    private record Marked(Tags tags, int token) {
        static Marked of(String sentence) {
            int start = sentence.indexOf('[');
            Tokens tokens = Tokens.of(sentence.replace("[", "").replace("]", ""));
            int token = 0;
            while (tokens.start(token) < start) {
                token++;
            }
            return new Marked(LearnedTaggerTest.tags(tokens, any -> false), token);
        }

        Tag tag() {
            return tags.at(token);
        }

        PennTag penn() {
            return tags.penn(token);
        }
    }
}
