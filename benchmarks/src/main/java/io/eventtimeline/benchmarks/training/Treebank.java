package io.eventtimeline.benchmarks.training;

import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.extraction.grammar.penn.PennTag;
import io.eventtimeline.extraction.text.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Reads gzipped CoNLL-U, and gives the tags of its words to the product's tokens.
///
///     # text = They don't sign.
///     1     They    ...  PRP           They   PRP
///     2-3   don't
///     2     do      ...  VBP           don't  VBP      one token of two words has the tag of the first
///     3     n't     ...  RB
final class Treebank {
    private static final String TEXT = "# text = ";
    private static final int FORM = 1;
    private static final int XPOS = 4;
    private static final int COLUMNS = 10;

    private final List<TaggedSentence> sentences = new ArrayList<>();
    private int refused;

    private Treebank() {}

    /// @param name `ewt-train` for `ewt-train.conllu.gz`
    static Treebank read(Path folder, String name) throws IOException {
        var treebank = new Treebank();
        Path file = folder.resolve(name + ".conllu.gz");
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            treebank.read(lines, file);
        }
        return treebank;
    }

    List<TaggedSentence> sentences() {
        return sentences;
    }

    /// Sentences whose words were not found in their text.
    int refused() {
        return refused;
    }

    private void read(BufferedReader lines, Path file) throws IOException {
        String text = "";
        List<String[]> words = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.startsWith(TEXT)) {
                text = line.substring(TEXT.length());
            } else if (line.isBlank()) {
                add(text, words);
                words.clear();
            } else if (line.charAt(0) != '#') {
                String[] cells = line.split("\t", -1);
                if (cells.length != COLUMNS) {
                    throw new InvalidRecord(file + ":" + number, "is no CoNLL-U: it has " + cells.length + " columns");
                }
                if (cells[0].chars().allMatch(Character::isDigit)) {
                    words.add(cells);
                }
            }
        }
        add(text, words);
    }

    private void add(String text, List<String[]> words) {
        if (words.isEmpty()) {
            return;
        }
        Optional<int[]> starts = starts(text, words);
        starts.ifPresentOrElse(found -> sentences.add(tagged(text, words, found)), () -> refused++);
    }

    private static Optional<int[]> starts(String text, List<String[]> words) {
        int[] starts = new int[words.size()];
        int at = 0;
        for (int word = 0; word < starts.length; word++) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            String form = words.get(word)[FORM];
            if (!text.startsWith(form, at)) {
                return Optional.empty();
            }
            starts[word] = at;
            at += form.length();
        }
        return Optional.of(starts);
    }

    private static TaggedSentence tagged(String text, List<String[]> words, int[] starts) {
        Tokens tokens = Tokens.of(text);
        byte[] tags = new byte[tokens.count()];
        boolean[] scored = new boolean[tokens.count()];
        for (int token = 0; token < tags.length; token++) {
            int found = Arrays.binarySearch(starts, tokens.start(token));
            int word = found >= 0 ? found : -found - 2;
            scored[token] = found >= 0;
            tags[token] = PennTag.ofTreebank(words.get(word)[XPOS])
                    .map(tag -> (byte) tag.code())
                    .orElse(TaggedSentence.OTHER);
        }
        return new TaggedSentence(tokens, tags, scored);
    }
}
