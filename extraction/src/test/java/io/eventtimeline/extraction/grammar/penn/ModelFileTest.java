package io.eventtimeline.extraction.grammar.penn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.extraction.text.Tokens;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ModelFileTest {
    private static final Tokens TEXT = Tokens.of("Norway signed the treaty on Monday, officials said.");

    @Test
    void what_was_written_tags_as_before() throws IOException {
        var random = new Random(7);
        byte[] signed = new byte[256 * PennTag.LEARNED];
        for (int at = 0; at < signed.length; at += 3) {
            signed[at] = (byte) random.nextInt(-127, 128);
        }
        var words = new TreeMap<Integer, Integer>();
        words.put(Tokens.hashOf("treaty"), KnownWords.value(PennTag.NN.code(), Dictionary.NOUN, 3));
        words.put(Tokens.hashOf("signed"), KnownWords.value(-1, Dictionary.PAST, 0x1234));
        words.put(-5, KnownWords.value(-1, Dictionary.ADVERB, 0));
        var weights = new Weights(signed);
        var file = new ByteArrayOutputStream();
        ModelFile.write(new KnownWords(words), weights, file);

        PennTagger read = ModelFile.read(new ByteArrayInputStream(file.toByteArray()));

        assertThat(read.tag(TEXT)).isEqualTo(new PennTagger(new KnownWords(words), weights).tag(TEXT));
        assertThat(read.tag(TEXT)[3]).isEqualTo((byte) PennTag.NN.code());
    }

    @Test
    void another_file_is_refused() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(file)) {
            out.write(new byte[64]);
        }
        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(file.toByteArray())))
                .hasMessageContaining("train it again");
    }
}
