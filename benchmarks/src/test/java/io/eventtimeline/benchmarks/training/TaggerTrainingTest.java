package io.eventtimeline.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.extraction.grammar.penn.Dictionary;
import io.eventtimeline.extraction.grammar.penn.KnownWords;
import io.eventtimeline.extraction.grammar.penn.PennTag;
import io.eventtimeline.extraction.grammar.penn.PennTagger;
import io.eventtimeline.extraction.text.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggerTrainingTest {
    private static final int ROW_BITS = 10;

    @Test
    void what_was_taught_is_tagged_so_and_equal_data_give_equal_weights() {
        List<TaggedSentence> sentences = List.of(
                sentence("Peace/NN talks/NNS ended/VBD"),
                sentence("She/PRP talks/VBZ to/IN them/PRP"),
                sentence("She/PRP went/VBD to/IN them/PRP"),
                sentence("Talks/NNS ended/VBD"));
        PennTagger tagger = trained(sentences);
        for (TaggedSentence sentence : sentences) {
            assertThat(tagger.tag(sentence.tokens())).isEqualTo(sentence.tags());
        }
        Tokens unseen = Tokens.of("Talks went them");
        assertThat(trained(sentences).tag(unseen)).isEqualTo(tagger.tag(unseen));
    }

    @Test
    void wordnet_gives_the_forms_of_its_words_and_no_names(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("data.noun"), "  1 licence\n00000001 04 n 02 treaty 0 Norway 0 000 | a pact\n");
        Files.writeString(folder.resolve("data.verb"), "00000002 32 v 01 stop 0 000 | end\n");
        Files.writeString(folder.resolve("data.adj"), "00000003 00 a 01 frozen 0 000 | cold\n");
        Files.writeString(folder.resolve("data.adv"), "");
        Files.writeString(folder.resolve("noun.exc"), "men man\n");
        Files.writeString(folder.resolve("verb.exc"), "froze freeze\n");
        assertThat(WordNet.read(folder))
                .containsEntry("treaties", Dictionary.PLURAL)
                .containsEntry("stopped", Dictionary.PAST)
                .containsEntry("stopping", Dictionary.ING)
                .containsEntry("men", Dictionary.PLURAL)
                .containsEntry("froze", Dictionary.PAST)
                .doesNotContainKey("norway");
    }

    private static PennTagger trained(List<TaggedSentence> sentences) {
        KnownWords words = WordStatistics.knownWords(sentences, Map.of());
        var perceptron = new Perceptron(ROW_BITS);
        List<Integer> wrong = new ArrayList<>();
        new TaggerTraining(words, perceptron, sentences, new Random(3)).run(20, wrong::add);
        assertThat(wrong).hasSize(20).endsWith(0);
        float[] sum = new float[PennTag.LEARNED << ROW_BITS];
        perceptron.addAverages(sum, 1);
        return new PennTagger(words, Perceptron.inEightBits(sum));
    }

    private static TaggedSentence sentence(String tagged) {
        List<TreebankWord> words = new ArrayList<>();
        for (String each : tagged.split(" ")) {
            String[] parts = each.split("/");
            words.add(new TreebankWord(parts[0], parts[0], parts[1], true));
        }
        return TaggedSentence.of(words);
    }
}
