package io.eventtimeline.extraction.grammar;

import io.eventtimeline.extraction.text.Sentences;
import java.util.List;

/// Which clause each token of a text stands in, and which statement (a sentence, or a piece of an endless one).
///
/// Memory layout: `clauseOf` has one slot a token, an index into `clauses`, which are numbered through the whole text.
public final class Clauses {
    private final List<Statement> statements;
    private final List<Clause> clauses;
    private final int[] clauseOf;

    Clauses(List<Statement> statements, List<Clause> clauses, int[] clauseOf) {
        this.statements = List.copyOf(statements);
        this.clauses = List.copyOf(clauses);
        this.clauseOf = clauseOf;
    }

    public static Clauses of(Tags tags, Sentences sentences) {
        var statements = Statement.of(sentences);
        var splitter = new ClauseSplitter(tags);
        for (Statement statement : statements) {
            splitter.split(statement);
        }
        return splitter.clauses(statements);
    }

    public List<Statement> statements() {
        return statements;
    }

    public int clauseOf(int token) {
        return clauseOf[token];
    }

    public Clause clause(int index) {
        return clauses.get(index);
    }

    /// The clause whose subject this one shares: "visited Paris *and signed*" is of the clause before; any other its
    /// own.
    public int subjectOwner(int index) {
        int owner = index;
        while (clauses.get(owner).kind() == Clause.Kind.SHARED
                && clauses.get(owner).parent() != owner) {
            owner = clauses.get(owner).parent();
        }
        return owner;
    }

    /// Whether it speaks for itself, rather than hanging on a noun, a statement or a condition.
    public boolean isMain(int index) {
        Clause clause = clauses.get(index);
        return switch (clause.kind()) {
            case MAIN, COORDINATE, ATTRIBUTION -> true;
            case SHARED -> clause.parent() == index || isMain(clause.parent());
            case RELATIVE, REPORTED, ADVERBIAL, CONDITION, INFINITIVE -> false;
        };
    }
}
