package io.eventtimeline.extraction.time.rules;

import io.eventtimeline.extraction.time.resolve.TimeExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the blocks of one rule file; see docs/rules.md.
final class RuleFileReader {
    private static final Set<String> KEYWORDS = Set.of("name", "rule", "means", "yes", "no", "fragment");

    private final Names names;
    private final List<Rule> rules;
    private final Map<String, Place> seen = new HashMap<>();

    RuleFileReader(Names names, List<Rule> rules) {
        this.names = names;
        this.rules = rules;
    }

    void read(String file, String text) {
        var block = new ArrayList<Lines.Line>();
        for (Lines.Line line : Lines.of(file, text)) {
            if (!KEYWORDS.contains(line.keyword())) {
                throw new RuleError(
                        line.keywordPlace(),
                        "unknown keyword " + line.keyword() + Spelling.hint(line.keyword(), KEYWORDS, "", ""));
            }
            boolean begins = line.keyword().equals("name") || line.keyword().equals("fragment");
            if (begins && !block.isEmpty()) {
                finish(block);
                block.clear();
            }
            if (line.keyword().equals("fragment")) {
                fragment(line);
            } else {
                block.add(line);
            }
        }
        if (!block.isEmpty()) {
            finish(block);
        }
    }

    private void fragment(Lines.Line line) {
        var scanner = new Scanner(line.content(), line.contentPlace());
        String name = scanner.name();
        Place place = scanner.placeOf(0);
        scanner.skipSpace();
        Place body = scanner.place();
        var rest = new Lines.Line("fragment", scanner.rest(), line.keywordPlace(), body);
        PatternReader.Parsed parsed = PatternReader.read(rest, names);
        if (!parsed.parts().isEmpty()) {
            throw new RuleError(body, "a fragment has no named parts; name it where it is used");
        }
        names.define(name, parsed.pattern(), place);
    }

    private void finish(List<Lines.Line> block) {
        Lines.Line name = only("name", block);
        Lines.Line rule = only("rule", block);
        Lines.Line means = only("means", block);
        Place before = seen.put(name.content(), name.contentPlace());
        if (before != null) {
            throw new RuleError(name.contentPlace(), "there is a rule of this name at " + before);
        }
        PatternReader.Parsed parsed = PatternReader.read(rule, names);
        TimeExpression meaning = MeaningReader.read(means, parsed.parts());
        refuseMissingParts(meaning, parsed.parts(), rule);
        rules.add(new Rule(
                name.content(), rules.size(), parsed.pattern(), meaning, examples(block), rule.keywordPlace()));
    }

    private static Lines.Line only(String keyword, List<Lines.Line> block) {
        var found =
                block.stream().filter(line -> line.keyword().equals(keyword)).toList();
        if (found.isEmpty()) {
            throw new RuleError(block.getFirst().keywordPlace(), "this block has no '" + keyword + "' line");
        }
        if (found.size() > 1) {
            throw new RuleError(
                    found.get(1).keywordPlace(),
                    "a second '" + keyword + "' line in this block; begin a new rule with 'name'");
        }
        return found.getFirst();
    }

    private static void refuseMissingParts(TimeExpression meaning, Set<String> parts, Lines.Line rule) {
        List<String> needed = switch (meaning) {
            case TimeExpression.Range range -> List.of("from", "to");
            case TimeExpression.Series series ->
                List.of("first", "second", "third", "fourth")
                        .subList(0, series.items().size());
            default -> List.of();
        };
        for (String name : needed) {
            if (!parts.contains(name)) {
                throw new RuleError(
                        rule.contentPlace(),
                        "this meaning is of several mentions and needs a part named '" + name + "'");
            }
        }
    }

    private static List<Example> examples(List<Lines.Line> block) {
        var examples = new ArrayList<Example>();
        for (Lines.Line line : block) {
            if (line.keyword().equals("yes") || line.keyword().equals("no")) {
                examples.add(ExampleReader.read(line.keyword().equals("yes"), line));
            }
        }
        boolean shown = examples.stream().anyMatch(Example::holds);
        boolean bounded = examples.stream().anyMatch(example -> !example.holds());
        if (!shown || !bounded) {
            throw new RuleError(block.getFirst().keywordPlace(), "a rule has at least one 'yes' and one 'no' example");
        }
        return List.copyOf(examples);
    }
}
