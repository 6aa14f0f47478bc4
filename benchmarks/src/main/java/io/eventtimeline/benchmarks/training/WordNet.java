package io.eventtimeline.benchmarks.training;

import io.eventtimeline.extraction.grammar.penn.Dictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What the words of WordNet 3.0 and their regular and irregular forms can be: "unveils" is a verb's -s form.
///
/// Names ("Norway") and words of several parts are left out.
final class WordNet {
    private static final Pattern WORD = Pattern.compile("[a-z]{2,}");
    private static final Pattern ENDS_IN_HISS = Pattern.compile(".*(s|x|z|ch|sh)");
    private static final Pattern ENDS_IN_Y = Pattern.compile(".*[^aeiou]y");
    private static final Pattern DOUBLES = Pattern.compile(".*[^aeiou][aeiou][bdglmnprt]");
    private static final int WORD_COUNT = 3;
    private static final int FIRST_WORD = 4;
    private static final int HEX = 16;

    private final Map<String, Integer> bits = new HashMap<>();

    private WordNet() {}

    /// @param folder with `data.noun`, `noun.exc` ...
    /// @return bits of [Dictionary] by word
    static Map<String, Integer> read(Path folder) throws IOException {
        var wordNet = new WordNet();
        wordNet.readWords(folder.resolve("data.noun"), Dictionary.NOUN);
        wordNet.readWords(folder.resolve("data.verb"), Dictionary.VERB);
        wordNet.readWords(folder.resolve("data.adj"), Dictionary.ADJECTIVE);
        wordNet.readWords(folder.resolve("data.adv"), Dictionary.ADVERB);
        wordNet.readIrregular(folder.resolve("noun.exc"), Dictionary.PLURAL);
        wordNet.readIrregular(folder.resolve("verb.exc"), Dictionary.PAST);
        return wordNet.bits;
    }

    /// `00817680 32 v 02 sign 0 subscribe 0 ...`: the count of words is hexadecimal.
    private void readWords(Path file, int bit) throws IOException {
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("  ")) {
                continue; // the licence
            }
            String[] cells = line.split(" ");
            int words = Integer.parseInt(cells[WORD_COUNT], HEX);
            for (int word = 0; word < words; word++) {
                String written = cells[FIRST_WORD + 2 * word];
                if (WORD.matcher(written).matches()) {
                    addForms(written, bit);
                }
            }
        }
    }

    private void readIrregular(Path file, int bit) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String form = line.split(" ")[0].toLowerCase(Locale.ROOT);
            if (WORD.matcher(form).matches()) {
                add(form, bit == Dictionary.PAST && form.endsWith("ing") ? Dictionary.ING : bit);
            }
        }
    }

    private void addForms(String word, int bit) {
        add(word, bit);
        if (bit == Dictionary.NOUN) {
            add(sForm(word), Dictionary.PLURAL);
        } else if (bit == Dictionary.VERB) {
            addVerbForms(word);
        }
    }

    private void addVerbForms(String word) {
        boolean y = ENDS_IN_Y.matcher(word).matches();
        String stem = word.endsWith("e") || y ? word.substring(0, word.length() - 1) : word;
        add(sForm(word), Dictionary.S_FORM);
        add(stem + (y ? "ied" : "ed"), Dictionary.PAST);
        add((y ? word : stem) + "ing", Dictionary.ING);
        if (DOUBLES.matcher(word).matches()) {
            String doubled = word + word.charAt(word.length() - 1);
            add(doubled + "ed", Dictionary.PAST);
            add(doubled + "ing", Dictionary.ING);
        }
    }

    static String sForm(String word) {
        if (ENDS_IN_Y.matcher(word).matches()) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word + (ENDS_IN_HISS.matcher(word).matches() ? "es" : "s");
    }

    private void add(String word, int bit) {
        bits.merge(word, bit, (one, other) -> one | other);
    }
}
