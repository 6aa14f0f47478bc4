package io.eventtimeline.extraction.grammar.penn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.extraction.text.Tokens;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
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
        int[] hashes = {-5, Tokens.hashOf("treaty"), Tokens.hashOf("signed")};
        int[] values = {
            KnownWords.value(-1, Dictionary.ADVERB, 0),
            KnownWords.value(PennTag.NN.code(), Dictionary.NOUN, 3),
            KnownWords.value(-1, Dictionary.PAST, 0x1234)
        };
        var words = new KnownWords(hashes, values);
        var weights = new Weights(signed);
        var file = new ByteArrayOutputStream();
        ModelFile.write(words, weights, file);

        PennTagger read = ModelFile.read(new ByteArrayInputStream(file.toByteArray()));

        assertThat(read.tag(TEXT)).isEqualTo(new PennTagger(words, weights).tag(TEXT));
        assertThat(words.value(-5)).isEqualTo(values[0]);
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
