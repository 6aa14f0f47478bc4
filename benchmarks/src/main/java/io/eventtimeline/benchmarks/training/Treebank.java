package io.eventtimeline.benchmarks.training;

import io.eventtimeline.contracts.InvalidRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Reads gzipped CoNLL-U. Of a contraction the two words are read, and the line of the whole tells whether a space
/// follows:
///
///     1     They    they   PRON   PRP   ...
///     2-3   don't   _      _      _     ...   SpaceAfter=No
///     2     do      do     AUX    VBP   ...
///     3     n't     not    PART   RB    ...
final class Treebank {
    private static final int ID = 0;
    private static final int FORM = 1;
    private static final int LEMMA = 2;
    private static final int XPOS = 4;
    private static final int MISC = 9;
    private static final int COLUMNS = 10;
    private static final String NO_SPACE = "SpaceAfter=No";

    private final List<List<TreebankWord>> sentences = new ArrayList<>();
    private List<TreebankWord> words = new ArrayList<>();
    private boolean space;
    private int contractionEnd;
    private boolean spaceAfterContraction;

    private Treebank() {}

    /// @param name `ewt-train` for `ewt-train.conllu.gz`
    static List<List<TreebankWord>> read(Path folder, String name) throws IOException {
        var treebank = new Treebank();
        Path file = folder.resolve(name + ".conllu.gz");
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                treebank.read(line, file + ":" + number);
            }
        }
        treebank.endSentence();
        return treebank.sentences;
    }

    private void read(String line, String where) {
        if (line.isBlank()) {
            endSentence();
        } else if (line.charAt(0) != '#') {
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new InvalidRecord(where, "is no CoNLL-U: it has " + cells.length + " columns instead of 10");
            }
            read(cells);
        }
    }

    private void read(String[] cells) {
        String id = cells[ID];
        boolean spaceAfter = !cells[MISC].contains(NO_SPACE);
        if (id.contains("-")) {
            contractionEnd = Integer.parseInt(id.substring(id.indexOf('-') + 1));
            spaceAfterContraction = spaceAfter;
        } else if (!id.contains(".")) {
            words.add(new TreebankWord(cells[FORM], cells[LEMMA], cells[XPOS], space));
            int number = Integer.parseInt(id);
            space = number < contractionEnd ? false : number == contractionEnd ? spaceAfterContraction : spaceAfter;
        }
    }

    private void endSentence() {
        if (!words.isEmpty()) {
            sentences.add(words);
        }
        words = new ArrayList<>();
        space = false;
        contractionEnd = 0;
    }
}
