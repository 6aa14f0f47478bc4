package io.eventtimeline.benchmarks.quality.cases;

import io.eventtimeline.benchmarks.quality.event.DocumentReader;
import io.eventtimeline.benchmarks.quality.event.OurEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Which cases are right.
public final class CaseScore {
    private final Map<String, List<Boolean>> byKind = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    private CaseScore() {}

    public static CaseScore of(CaseSet set, DocumentReader reader) {
        var score = new CaseScore();
        set.cases().forEach(each -> score.add(each, reader.read(each.document()).events()));
        return score;
    }

    /// A row a kind.
    public String text() {
        List<Boolean> all = byKind.values().stream().flatMap(List::stream).toList();
        return byKind.entrySet().stream()
                .map(kind -> row(kind.getKey(), kind.getValue()))
                .collect(Collectors.joining("", "| kind | right |\n|---|---|\n", row("*all*", all)));
    }

    /// The cases that are not right: `case far-month-3`.
    public List<String> wrong() {
        return List.copyOf(wrong);
    }

    /// What is wanted of each of them and what is got.
    public List<String> errors() {
        return List.copyOf(errors);
    }

    private void add(Case each, List<OurEvent> events) {
        boolean right = each.isRight(events);
        byKind.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(right);
        if (!right) {
            wrong.add("case " + each.document().id());
            errors.add(each.told(events));
        }
    }

    private static String row(String kind, List<Boolean> its) {
        return "| %s | %d of %d |\n"
                .formatted(kind, its.stream().filter(right -> right).count(), its.size());
    }
}
