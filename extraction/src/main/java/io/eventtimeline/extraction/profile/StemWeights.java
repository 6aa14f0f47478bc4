package io.eventtimeline.extraction.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// How much a stem tells of what an article is about: `new` nothing, `polic` 40, `earthquak` 69, and what English books
/// hardly have, such as most names, [#LARGEST].
///
/// Frozen, so that an article has the same profile in whatever company it comes.
final class StemWeights {
    static final int LARGEST = 100;

    private static final String FILE = "weights.tsv";

    private final Map<String, Integer> weights;

    private StemWeights(Map<String, Integer> weights) {
        this.weights = weights;
    }

    static StemWeights builtIn() {
        var in = Objects.requireNonNull(StemWeights.class.getResourceAsStream(FILE), FILE + " is not beside its class");
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Integer> weights = HashMap.newHashMap(1 << 15);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    weights.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
                }
            }
            return new StemWeights(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    int of(String stem) {
        return weights.getOrDefault(stem, LARGEST);
    }
}
