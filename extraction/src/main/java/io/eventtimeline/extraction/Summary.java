package io.eventtimeline.extraction;

import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clause;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Statement;
import io.eventtimeline.extraction.lexicon.Spaces;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.text.Tokens;

/// The words of an event's own clause, its subject before them where the clause has none: "Mr X was appointed in 2009".
///
/// A long clause is cut between two words around the trigger, never inside a name.
record Summary(Parsed parsed, Happening happening) {
    private static final int LONGEST = 160;

    String text() {
        Trigger trigger = happening.trigger();
        Statement statement = trigger.statement();
        int first = firstOfPiece(statement);
        int end = endOfPiece(statement);
        String clause = clip(skipOpener(first), end);
        return capitalised(subject(first) + clause);
    }

    private int firstOfPiece(Statement statement) {
        int first = happening.trigger().firstToken();
        while (first > statement.first()
                && clauses().clauseOf(first - 1) == happening.trigger().clause()) {
            first--;
        }
        return first;
    }

    private int endOfPiece(Statement statement) {
        int end = happening.trigger().endToken();
        while (end < statement.end()
                && clauses().clauseOf(end) == happening.trigger().clause()) {
            end++;
        }
        return end;
    }

    /// Commas, coordinators and pronouns at the beginning say nothing alone.
    private int skipOpener(int first) {
        int opener = WordClass.bits(
                WordClass.COORDINATOR, WordClass.RELATIVE, WordClass.THAT, WordClass.SUBORDINATOR, WordClass.CONDITION);
        int token = first;
        while (token < happening.trigger().firstToken()
                && ((!tokens().isWord(token) && !tokens().isNumber(token))
                        || parsed.tags().words().isAny(token, opener))) {
            token++;
        }
        return token;
    }

    private String subject(int first) {
        Clause.Kind kind = clauses().clause(happening.trigger().clause()).kind();
        boolean without = kind == Clause.Kind.RELATIVE || kind == Clause.Kind.SHARED || kind == Clause.Kind.INFINITIVE;
        if (!without || happening.who().isEmpty()) {
            return "";
        }
        var subject = happening.who().getFirst();
        boolean before = subject.end() <= tokens().start(first);
        return before ? subject.canonicalName() + " " : "";
    }

    private String clip(int first, int end) {
        int from = first;
        int to = end;
        Trigger trigger = happening.trigger();
        while (to > trigger.endToken() && length(from, to) > LONGEST) {
            to = before(to);
        }
        while (from < trigger.firstToken() && length(from, to) > LONGEST) {
            from = after(from);
        }
        while (to > trigger.endToken() && !tokens().isWord(to - 1) && !tokens().isNumber(to - 1)) {
            to--;
        }
        String text = Spaces.folded(tokens().text(from, to));
        return (from > first ? "… " : "") + text + (to < end && length(first, end) > LONGEST ? " …" : "");
    }

    private int length(int from, int to) {
        return tokens().endExclusive(to - 1) - tokens().start(from);
    }

    private int before(int end) {
        return parsed.names().within(happening.trigger().statement()).stream()
                .filter(name -> name.firstToken() < end - 1 && name.endToken() >= end)
                .mapToInt(name -> name.firstToken())
                .findFirst()
                .orElse(end - 1);
    }

    private int after(int first) {
        return parsed.names().within(happening.trigger().statement()).stream()
                .filter(name -> name.firstToken() == first)
                .mapToInt(name -> name.endToken())
                .findFirst()
                .orElse(first + 1);
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private Clauses clauses() {
        return parsed.clauses();
    }

    private Tokens tokens() {
        return parsed.tokens();
    }
}
