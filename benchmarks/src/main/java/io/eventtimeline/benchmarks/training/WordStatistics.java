package io.eventtimeline.benchmarks.training;

import io.eventtimeline.extraction.grammar.penn.KnownWords;
import io.eventtimeline.extraction.grammar.penn.PennTag;
import io.eventtimeline.extraction.text.Tokens;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Counts which tags each word has in the treebanks, and joins what WordNet says of it.
final class WordStatistics {
    /// A word that is one thing in so many cases and shares is that thing always.
    private static final int CASES = 12;
    private static final double SHARE = 0.995;
    /// A tag that a word has more rarely than once in so many cases is a slip.
    private static final int SLIP = 50;
    private static final int NONE = -1;

    private final Map<Integer, int[]> counts = new HashMap<>();
    private final Map<Integer, int[]> lowerCase = new HashMap<>();

    private WordStatistics() {}

    static KnownWords knownWords(List<TaggedSentence> sentences, Map<String, Integer> dictionary) {
        var statistics = new WordStatistics();
        sentences.forEach(statistics::count);
        SortedMap<Integer, Integer> values = statistics.values(dictionary);
        return new KnownWords(
                values.keySet().stream().mapToInt(Integer::intValue).toArray(),
                values.values().stream().mapToInt(Integer::intValue).toArray());
    }

    private void count(TaggedSentence sentence) {
        Tokens tokens = sentence.tokens();
        for (int token = 0; token < sentence.length(); token++) {
            int tag = sentence.tags()[token];
            if (tag != TaggedSentence.OTHER && !tokens.isNumber(token) && !tokens.isQuote(token)) {
                row(counts, tokens.hash(token))[tag]++;
                if (!tokens.isCapitalised(token)) {
                    row(lowerCase, tokens.hash(token))[tag]++;
                }
            }
        }
    }

    private static int[] row(Map<Integer, int[]> table, int hash) {
        return table.computeIfAbsent(hash, absent -> new int[PennTag.values().length]);
    }

    private SortedMap<Integer, Integer> values(Map<String, Integer> dictionary) {
        Map<Integer, Integer> bits = new HashMap<>();
        dictionary.forEach((word, value) -> bits.merge(Tokens.hashOf(word), value, (one, other) -> one | other));
        Map<Long, Integer> numbers = numbersOfSets();
        SortedMap<Integer, Integer> values = new TreeMap<>();
        bits.forEach((hash, value) -> values.put(hash, KnownWords.value(NONE, value, 0)));
        counts.forEach((hash, tags) -> {
            int only = lowerCase.containsKey(hash) ? onlyTag(lowerCase.get(hash)) : NONE;
            int set = numbers.getOrDefault(setOf(tags), 0);
            int value = KnownWords.value(only, bits.getOrDefault(hash, 0), set);
            if (value != 0) {
                values.put(hash, value);
            }
        });
        return values;
    }

    /// Sets of tags numbered from 1, the commonest first, so that equal treebanks give equal numbers.
    private Map<Long, Integer> numbersOfSets() {
        Map<Long, Integer> words = new TreeMap<>();
        counts.values().forEach(tags -> words.merge(setOf(tags), 1, Integer::sum));
        words.remove(0L);
        Map<Long, Integer> numbers = new HashMap<>();
        words.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> numbers.put(entry.getKey(), numbers.size() + 1));
        return numbers;
    }

    private static int onlyTag(int[] tags) {
        int sum = 0;
        int best = 0;
        for (int tag = 0; tag < tags.length; tag++) {
            sum += tags[tag];
            best = tags[tag] > tags[best] ? tag : best;
        }
        return sum >= CASES && tags[best] >= sum * SHARE ? best : NONE;
    }

    /// As bits; none of a word that stands but once.
    private static long setOf(int[] tags) {
        int sum = 0;
        for (int cases : tags) {
            sum += cases;
        }
        long set = 0;
        for (int tag = 0; tag < tags.length; tag++) {
            set |= tags[tag] * SLIP >= sum ? 1L << tag : 0;
        }
        return sum < 2 ? 0 : set;
    }
}
