package io.eventtimeline.benchmarks.dating;

import io.eventtimeline.extraction.dating.Candidate;
import io.eventtimeline.extraction.dating.DatingWeights;
import io.eventtimeline.extraction.dating.EventDater;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The figures of weights on topics that they were not fitted to: each topic once with the weights of all others.
record LeftOut(List<Problem> problems, Map<String, Integer> gold) {
    private static final String SEPARATOR = "\t";

    static String key(String topic, String kind) {
        return topic + SEPARATOR + kind;
    }

    List<String> table() {
        Map<String, Tally> tallies = new TreeMap<>();
        gold.forEach((key, count) ->
                tallies.computeIfAbsent(key, each -> new Tally()).addGold(count));
        for (String topic :
                problems.stream().map(Problem::topic).distinct().sorted().toList()) {
            DatingWeights others = Trainer.fit(problems.stream()
                    .filter(problem -> !problem.topic().equals(topic))
                    .toList());
            problems.stream()
                    .filter(problem -> problem.topic().equals(topic))
                    .forEach(problem -> add(tallies, problem, others));
        }
        var lines = new ArrayList<String>();
        tallies.forEach((key, tally) -> {
            String[] parts = key.split(SEPARATOR, 2);
            lines.add(tally.line(parts[0], parts[1]));
        });
        return lines;
    }

    private static void add(Map<String, Tally> tallies, Problem problem, DatingWeights weights) {
        Candidate chosen = EventDater.best(problem.candidates(), weights);
        tallies.computeIfAbsent(key(problem.topic(), problem.kind()), each -> new Tally())
                .add(chosen.when().isDated(), problem.isRightDate(chosen));
    }
}
