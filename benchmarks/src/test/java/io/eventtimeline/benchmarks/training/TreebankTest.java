package io.eventtimeline.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.extraction.grammar.penn.PennTag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTest {
    private static final List<String> SENTENCE = List.of(
            "# text = They don't e-mail us.",
            "1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_",
            "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
            "2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_",
            "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_",
            "4\te-mail\te-mail\tVERB\tVB\t_\t0\troot\t_\t_",
            "5\tus\twe\tPRON\tPRP\t_\t4\tobj\t_\tSpaceAfter=No",
            "6\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_",
            "");

    @TempDir
    Path folder;

    @Test
    void words_get_their_tag_in_the_products_tokens() throws IOException {
        TaggedSentence sentence = TaggedSentence.of(read(SENTENCE).getFirst());
        assertThat(sentence.tokens().text()).isEqualTo("They don't e-mail us.");
        assertThat(tags(sentence)).containsExactly("PRP", "VBP", "VB", "VB", "VB", "PRP", "MARK");
        assertThat(sentence.scored()).containsExactly(true, true, true, false, false, true, true);
    }

    @Test
    void a_file_that_is_no_conllu_is_refused_with_its_line() {
        assertThatThrownBy(() -> read(List.of("# text = No.", "1 No")))
                .isInstanceOf(InvalidRecord.class)
                .hasMessageContaining("toy.conllu.gz:2");
    }

    @Test
    void a_headline_has_no_articles_and_is_in_the_present_tense() {
        List<TreebankWord> sentence = List.of(
                word("The", "the", "DT"),
                word("old", "old", "JJ"),
                word("minister", "minister", "NN"),
                word("carried", "carry", "VBD"),
                word("a", "a", "DT"),
                word("letter", "letter", "NN"),
                new TreebankWord(".", ".", ".", false));
        for (List<TreebankWord> headline : new Headlines(new Random(1), 1).of(List.of(sentence, sentence, sentence))) {
            TaggedSentence made = TaggedSentence.of(headline);
            assertThat(made.tokens().text()).isEqualToIgnoringCase("old minister carries letter");
            assertThat(tags(made)).containsExactly("JJ", "NN", "VBZ", "NN");
        }
    }

    private static TreebankWord word(String form, String lemma, String xpos) {
        return new TreebankWord(form, lemma, xpos, true);
    }

    private List<List<TreebankWord>> read(List<String> lines) throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("toy.conllu.gz")))) {
            out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
        return Treebank.read(folder, "toy");
    }

    private static List<String> tags(TaggedSentence sentence) {
        List<String> names = new ArrayList<>();
        for (byte code : sentence.tags()) {
            names.add(PennTag.of(code).name());
        }
        return names;
    }
}
