package io.eventtimeline.extraction.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.extraction.event.EventWords;
import io.eventtimeline.extraction.lexicon.RuleFolder;
import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The word in brackets is tagged by the words beside it.
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
            })
    void the_neighbours_tell_verbs_from_nouns(String sentence, Tag tag) {
        int start = sentence.indexOf('[');
        Tokens tokens = Tokens.of(sentence.replace("[", "").replace("]", ""));
        Tags tags = new LearnedTagger().tag(WORDS.lexicon().read(tokens), Sentences.of(tokens), token -> false);
        int token = 0;
        while (tokens.start(token) < start) {
            token++;
        }
        assertThat(tags.at(token)).isEqualTo(tag);
    }
}
