package io.eventtimeline.extraction.dating;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// What each answer to a [Template] is worth; the probabilities of an event's candidates follow from their sums.
///
/// Read from `dating.weights`, a line each: `tie-form same-clause noun 1.42`. What is not in the file is worth nothing.
public final class DatingWeights {
    private static final double LEAST = 0.001;

    private final double[] weights;

    public DatingWeights(double[] weights) {
        if (weights.length != Template.count()) {
            throw new IllegalArgumentException(weights.length + " weights instead of " + Template.count());
        }
        this.weights = weights.clone();
    }

    public static DatingWeights builtIn() {
        var stream = Objects.requireNonNull(DatingWeights.class.getResourceAsStream("dating.weights"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException where a line names no answer, or has no number
    static DatingWeights of(List<String> lines) {
        List<String> names = names();
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < names.size(); place++) {
            places.put(names.get(place), place);
        }
        double[] weights = new double[names.size()];
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line);
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            int space = text.lastIndexOf(' ');
            Integer place = places.get(text.substring(0, Math.max(0, space)));
            if (place == null) {
                throw new IllegalArgumentException("dating.weights:" + (line + 1) + "  unknown answer: " + text
                        + " (after a change of the templates, empty the file and train it anew)");
            }
            weights[place] = Double.parseDouble(text.substring(space + 1));
        }
        return new DatingWeights(weights);
    }

    /// Of each weight, in the order of their places.
    public static List<String> names() {
        return Template.names();
    }

    /// As the file has them; what is worth next to nothing is left out.
    public List<String> lines() {
        List<String> names = names();
        return IntStream.range(0, weights.length)
                .filter(place -> Math.abs(weights[place]) >= LEAST)
                .mapToObj(place -> names.get(place) + String.format(Locale.ROOT, " %.3f", weights[place]))
                .toList();
    }

    /// How probable each of an event's candidates is; they add up to 1.
    public double[] probabilities(List<Candidate> candidates) {
        double[] scores = new double[candidates.size()];
        double highest = Double.NEGATIVE_INFINITY;
        for (int each = 0; each < scores.length; each++) {
            for (int feature : candidates.get(each).features()) {
                scores[each] += weights[feature];
            }
            highest = Math.max(highest, scores[each]);
        }
        double sum = 0;
        for (int each = 0; each < scores.length; each++) {
            scores[each] = Math.exp(scores[each] - highest);
            sum += scores[each];
        }
        for (int each = 0; each < scores.length; each++) {
            scores[each] /= sum;
        }
        return scores;
    }
}
