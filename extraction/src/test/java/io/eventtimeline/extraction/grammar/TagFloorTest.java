package io.eventtimeline.extraction.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.extraction.event.EventWords;
import io.eventtimeline.extraction.lexicon.RuleFolder;
import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.text.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// How many words of `tagged.txt` are tagged as there. A model that undercuts the floor reads news worse.
class TagFloorTest {
    private static final double FLOOR = 0.95;
    private static final EventWords WORDS = EventWords.read(RuleFolder.builtIn());

    @Test
    void so_many_words_of_news_have_the_right_penn_tag() throws IOException {
        List<String> lines = lines();
        List<String> wrong = new ArrayList<>();
        int words = 0;
        for (int line = 0; line < lines.size(); line += 2) {
            List<String> expected = Arrays.asList(lines.get(line + 1).split(" "));
            List<String> found = tags(lines.get(line));
            assertThat(found).as(lines.get(line)).hasSameSizeAs(expected);
            words += expected.size();
            for (int token = 0; token < expected.size(); token++) {
                if (!expected.get(token).equals(found.get(token))) {
                    wrong.add(lines.get(line) + " token " + token + " is " + found.get(token));
                }
            }
        }
        assertThat(1 - (double) wrong.size() / words)
                .as(String.join("\n", wrong))
                .isGreaterThanOrEqualTo(FLOOR);
    }

    private static List<String> tags(String sentence) {
        Tokens tokens = Tokens.of(sentence);
        Tags tags = new LearnedTagger().tag(WORDS.lexicon().read(tokens), Sentences.of(tokens), token -> false);
        List<String> names = new ArrayList<>();
        for (int token = 0; token < tokens.count(); token++) {
            names.add(tags.penn(token).name());
        }
        return names;
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = Objects.requireNonNull(TagFloorTest.class.getResourceAsStream("tagged.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
