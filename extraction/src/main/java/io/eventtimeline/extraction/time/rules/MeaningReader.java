package io.eventtimeline.extraction.time.rules;

import io.eventtimeline.extraction.time.resolve.Term;
import io.eventtimeline.extraction.time.resolve.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads what a rule means: `shift(publication, which, unit)`.
///
/// An argument that is the name of one of the rule's parts stands for what the part matched; any other word or number
/// stands for itself.
final class MeaningReader {
    private final Scanner scanner;
    private final Set<String> parts;

    private MeaningReader(Scanner scanner, Set<String> parts) {
        this.scanner = scanner;
        this.parts = parts;
    }

    static TimeExpression read(Lines.Line line, Set<String> parts) {
        var reader = new MeaningReader(new Scanner(line.content(), line.contentPlace()), parts);
        TimeExpression meaning = reader.expression();
        if (!reader.scanner.atEnd()) {
            throw reader.scanner.error("one call is all a rule means");
        }
        return meaning;
    }

    private TimeExpression expression() {
        scanner.skipSpace();
        Place place = scanner.place();
        String name = scanner.name();
        if (name.equals("publication")) {
            return new TimeExpression.Publication();
        }
        if (name.equals("narrative")) {
            return new TimeExpression.Narrative();
        }
        if (name.equals("setting")) {
            return new TimeExpression.Setting();
        }
        Operation operation = Operation.named(name, place);
        scanner.expect('(');
        var terms = new ArrayList<Term>();
        var bases = new ArrayList<TimeExpression>();
        while (!scanner.take(')')) {
            argument(operation, terms, bases);
            if (scanner.peek() != ')') {
                scanner.expect(',');
            }
        }
        return operation.call(terms, bases, place);
    }

    private void argument(Operation operation, List<Term> terms, List<TimeExpression> bases) {
        int position = terms.size() + bases.size();
        if (operation.takesExpression(position)) {
            bases.add(expression());
            return;
        }
        Place place = scanner.place();
        String word = scanner.peek() >= 'A' && scanner.peek() <= 'Z' ? capitals() : scanner.name();
        if (word.isEmpty()) {
            throw scanner.error("expected a part's name, a word or a number here");
        }
        if (operation.takesUnit(position, word)) {
            terms.add(new Term.Constant(word));
        } else if (parts.contains(word)) {
            terms.add(new Term.Part(word));
        } else if (operation.takesConstant(position, word)) {
            terms.add(new Term.Constant(word));
        } else {
            throw new RuleError(place, "the rule has no part named " + word + Spelling.hint(word, parts, "", ""));
        }
    }

    private String capitals() {
        var word = new StringBuilder();
        while ((scanner.here() >= 'A' && scanner.here() <= 'Z') || scanner.here() == '_') {
            word.append(scanner.here());
            scanner.take(scanner.here());
        }
        return word.toString();
    }
}
