package io.eventtimeline.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The figures of docs/merging.md: twelve articles of our own of some 125 words, and as many of three times that, each
/// in five edits as newspapers make them. Who makes a better fingerprint changes the figures here and there.
class FingerprintTest {
    private static final Map<String, UnaryOperator<String>> EDITS = Map.of(
            "an agency's line before", text -> "LINDMAR, Aug. 16 (Example News Agency) - " + text,
            "reporters' line behind", text -> text + " (Reporting by Ida Berg; editing by Tom Hale)",
            "capitals, dashes and quotes", FingerprintTest::restyled,
            "another word", text -> changed(text, 40),
            "three other words", text -> changed(changed(changed(text, 20), 50), 80));

    private static List<String> articles;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream file = FingerprintTest.class.getResourceAsStream("/fingerprint/articles.txt")) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            articles = Arrays.stream(all.split("\n\n")).map(String::strip).toList();
        }
        assertThat(articles).hasSize(12);
    }

    @Test
    void of_short_articles_three_quarters_of_the_light_edits_lie_within_three_bits() {
        assertThat(copiesOf(articles))
                .isEqualTo(Map.of(
                        "capitals, dashes and quotes",
                        12L,
                        "an agency's line before",
                        10L,
                        "another word",
                        10L,
                        "reporters' line behind",
                        7L,
                        "three other words",
                        4L));
    }

    @Test
    void of_longer_articles_nearly_all_do() {
        List<String> longer = IntStream.range(0, articles.size())
                .mapToObj(at -> IntStream.range(at, at + 3)
                        .mapToObj(part -> articles.get(part % articles.size()))
                        .collect(Collectors.joining("\n\n")))
                .toList();
        assertThat(copiesOf(longer))
                .isEqualTo(Map.of(
                        "capitals, dashes and quotes",
                        12L,
                        "an agency's line before",
                        12L,
                        "another word",
                        12L,
                        "reporters' line behind",
                        12L,
                        "three other words",
                        11L));
    }

    @Test
    void different_articles_lie_far_beyond() {
        int nearest = IntStream.range(0, articles.size())
                .boxed()
                .flatMap(a -> IntStream.range(0, a).mapToObj(b -> differingBits(articles.get(a), articles.get(b))))
                .min(Integer::compare)
                .orElseThrow();
        assertThat(nearest).as("of 66 pairs").isEqualTo(9);
    }

    @Test
    void a_text_of_a_few_words_has_none() {
        assertThat(Fingerprint.of("The council met on July 13.")).isEmpty();
    }

    /// How many of them lie within [Fingerprint#COPY_BITS] of their edit, by edit.
    private static Map<String, Long> copiesOf(List<String> texts) {
        return EDITS.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        edit -> texts.stream()
                                .filter(text -> Fingerprint.areCopies(
                                        print(text), print(edit.getValue().apply(text))))
                                .count()));
    }

    private static int differingBits(String a, String b) {
        return Long.bitCount(HexFormat.fromHexDigitsToLong(print(a)) ^ HexFormat.fromHexDigitsToLong(print(b)));
    }

    private static String print(String text) {
        return Fingerprint.of(text).orElseThrow();
    }

    private static String restyled(String text) {
        return "\u201c"
                + text.toUpperCase(Locale.ROOT).replace(", ", " \u2013 ").replace(". ", ".\n\n") + "\u201d";
    }

    private static String changed(String text, int word) {
        String[] words = text.split(" ");
        words[word] = "reportedly";
        return String.join(" ", words);
    }
}
