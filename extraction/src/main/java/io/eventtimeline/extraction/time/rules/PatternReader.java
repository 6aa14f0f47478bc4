package io.eventtimeline.extraction.time.rules;

import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.rules.Pattern.Choice;
import io.eventtimeline.extraction.time.rules.Pattern.Maybe;
import io.eventtimeline.extraction.time.rules.Pattern.OneOf;
import io.eventtimeline.extraction.time.rules.Pattern.Part;
import io.eventtimeline.extraction.time.rules.Pattern.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads the pattern of a rule.
///
///     choice   = sequence ("|" sequence)*
///     sequence = item+
///     item     = [name ":"] atom ["?"]
///     atom     = "word" | <class> | ( choice ) | [ choice ]
final class PatternReader {
    private final Scanner scanner;
    private final Names names;
    private final Set<String> parts = new LinkedHashSet<>();

    private PatternReader(Scanner scanner, Names names) {
        this.scanner = scanner;
        this.names = names;
    }

    /// A pattern and the names of its parts.
    record Parsed(Pattern pattern, Set<String> parts) {}

    static Parsed read(Lines.Line line, Names names) {
        var reader = new PatternReader(new Scanner(line.content(), line.contentPlace()), names);
        Pattern pattern = reader.choice();
        if (!reader.scanner.atEnd()) {
            throw reader.scanner.error("unexpected '" + reader.scanner.peek() + "'");
        }
        return new Parsed(pattern, reader.parts);
    }

    private Pattern choice() {
        var items = new ArrayList<Pattern>();
        items.add(sequence());
        while (scanner.take('|')) {
            items.add(sequence());
        }
        return items.size() == 1 ? items.getFirst() : new Choice(List.copyOf(items));
    }

    private Pattern sequence() {
        var items = new ArrayList<Pattern>();
        while (!scanner.atEnd() && "|)]".indexOf(scanner.peek()) < 0) {
            items.add(item());
        }
        if (items.isEmpty()) {
            throw scanner.error("nothing to match here");
        }
        return items.size() == 1 ? items.getFirst() : new Sequence(List.copyOf(items));
    }

    private Pattern item() {
        scanner.skipSpace();
        Place place = scanner.place();
        String name = scanner.name();
        if (!name.isEmpty()) {
            scanner.expect(':');
            parts.add(name);
        }
        Pattern atom = atom();
        if (!name.isEmpty()) {
            atom = new Part(name, atom, place);
        }
        return scanner.take('?') ? new Maybe(atom) : atom;
    }

    private Pattern atom() {
        scanner.skipSpace();
        Place place = scanner.place();
        if (scanner.take('"')) {
            return words(scanner.until('"'), place);
        }
        if (scanner.take('<')) {
            return names.pattern(scanner.until('>'), place);
        }
        if (scanner.take('(')) {
            Pattern inside = choice();
            scanner.expect(')');
            return inside;
        }
        if (scanner.take('[')) {
            Pattern inside = choice();
            scanner.expect(']');
            return new Part(Pattern.MENTION, inside, place);
        }
        throw scanner.error("expected \"word\", <class>, ( or [ here");
    }

    private static Pattern words(String text, Place place) {
        if (text.isBlank()) {
            throw new RuleError(place, "an empty word");
        }
        var items = new ArrayList<Pattern>();
        for (String word : text.strip().split("\\s+", -1)) {
            if (Tokens.of(word).count() != 1) {
                throw new RuleError(place, "'" + word + "' is not one token; write its tokens with spaces between");
            }
            items.add(new OneOf(new TokenClass.Word(word), place));
        }
        return items.size() == 1 ? items.getFirst() : new Sequence(List.copyOf(items));
    }
}
