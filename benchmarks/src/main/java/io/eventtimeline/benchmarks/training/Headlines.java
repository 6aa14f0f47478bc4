package io.eventtimeline.benchmarks.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/// Some short sentences once more as a headline has them, of which treebanks hold few: without articles and full stop,
/// in
/// the present tense, some in title case. "The minister signed the treaty." becomes "Minister signs treaty" or
/// "Minister
/// Signs Treaty".
final class Headlines {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 18;
    private static final int LONGEST_SMALL_WORD = 4;
    private static final Set<String> SMALL = Set.of("IN", "DT", "CC", "TO");
    private static final Set<String> LEFT_OUT = Set.of("a", "an", "the");
    private static final Set<String> PLURAL = Set.of("NNS", "NNPS", "PRP");

    private final Random random;
    private final int oneIn;

    /// @param oneIn of so many sentences that would do, one is made a headline
    Headlines(Random random, int oneIn) {
        this.random = random;
        this.oneIn = oneIn;
    }

    List<List<TreebankWord>> of(List<List<TreebankWord>> sentences) {
        var headlines = new ArrayList<List<TreebankWord>>();
        for (List<TreebankWord> sentence : sentences) {
            boolean stop = sentence.getLast().form().equals(".");
            boolean fits = sentence.size() >= SHORTEST && sentence.size() <= LONGEST && stop;
            if (fits && random.nextInt(oneIn) == 0) {
                List<TreebankWord> telegram = telegram(sentence.subList(0, sentence.size() - 1));
                headlines.add(random.nextBoolean() ? titleCase(telegram) : telegram);
            }
        }
        return headlines;
    }

    private static List<TreebankWord> telegram(List<TreebankWord> sentence) {
        var words = new ArrayList<TreebankWord>();
        for (TreebankWord word : sentence) {
            if (!LEFT_OUT.contains(word.form().toLowerCase(Locale.ROOT))) {
                words.add(
                        words.isEmpty() ? word.as(capital(word.form()), word.xpos()) : present(word, words.getLast()));
            }
        }
        return words;
    }

    /// "signed" is "signs" behind a singular and "sign" behind a plural; a form of "be" stays as it is.
    private static TreebankWord present(TreebankWord word, TreebankWord before) {
        if (!word.is("VBD") || word.lemma().equals("be") || word.lemma().equals("have")) {
            return word;
        }
        return PLURAL.contains(before.xpos())
                ? word.as(word.lemma(), "VBP")
                : word.as(WordNet.sForm(word.lemma()), "VBZ");
    }

    private static List<TreebankWord> titleCase(List<TreebankWord> words) {
        return words.stream().map(Headlines::titleCase).toList();
    }

    private static TreebankWord titleCase(TreebankWord word) {
        boolean small = SMALL.contains(word.xpos()) && word.form().length() <= LONGEST_SMALL_WORD;
        return small || !word.spaceBefore() ? word : word.as(capital(word.form()), word.xpos());
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
