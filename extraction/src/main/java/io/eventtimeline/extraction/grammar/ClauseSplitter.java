package io.eventtimeline.extraction.grammar;

import io.eventtimeline.extraction.grammar.Clause.Kind;
import io.eventtimeline.extraction.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;

/// Cuts a statement into clauses in one pass, with a stack of those that are open (each knows its parent).
///
///     Mr X , who was appointed in 2009 , resigned on Monday after talks in Paris .
///     0--- 0 1------------------------ 0 0----------------- 2--------------------
final class ClauseSplitter {
    private static final int NONE = -1;

    private final Tags tags;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Boolean> finite = new ArrayList<>();
    private final int[] clauseOf;
    private ClauseSigns signs;
    private int current = NONE;
    private int quotation = NONE;
    private boolean quoteSeen;

    ClauseSplitter(Tags tags) {
        this.tags = tags;
        this.clauseOf = new int[tags.tokens().count()];
        this.signs = new ClauseSigns(tags, 0, 0);
    }

    Clauses clauses(List<Statement> statements) {
        return new Clauses(statements, clauses, clauseOf);
    }

    void split(Statement statement) {
        signs = new ClauseSigns(tags, statement.first(), statement.end());
        quotation = NONE;
        quoteSeen = false;
        openMain(statement.first());
        for (int token = statement.first(); token < statement.end(); token++) {
            if (!tags.isTime(token)) {
                boundary(token);
            }
            clauseOf[token] = current;
            if (tags.isFinite(token)) {
                finite.set(current, true);
            }
        }
    }

    /// Opens and closes clauses before the token.
    private void boundary(int token) {
        if (tags.tokens().isQuote(token)) {
            quote(token);
        } else if (tags.isComma(token)) {
            comma(token);
        } else if (signs.isBreak(token)) {
            openMain(token);
        } else if (signs.isFunction(token, WordClass.CONDITION.bit())) {
            open(Kind.CONDITION, token);
        } else if (signs.opensRelative(token)) {
            open(Kind.RELATIVE, token);
        } else if (signs.opensReported(token)) {
            open(Kind.REPORTED, token);
        } else if (signs.opensAdverbial(token)) {
            open(Kind.ADVERBIAL, token);
        } else if (signs.isFunction(token, WordClass.COORDINATOR.bit())) {
            coordinator(token);
        } else if (finite.get(current) && signs.opensInfinitive(token)) {
            open(Kind.INFINITIVE, token);
        } else if (signs.isBareParticiple(token)) {
            open(Kind.RELATIVE, token);
            finite.set(current, true);
        } else if (finite.get(current) && tags.isFinite(token) && !signs.continuesVerb(token)) {
            secondVerb(token);
        }
    }

    private void openMain(int token) {
        clauses.add(new Clause(Kind.MAIN, clauses.size(), token));
        finite.add(false);
        current = clauses.size() - 1;
    }

    private void open(Kind kind, int token) {
        clauses.add(new Clause(kind, current, token));
        finite.add(false);
        current = clauses.size() - 1;
    }

    private Clause currentClause() {
        return clauses.get(current);
    }

    private boolean isRoot() {
        return currentClause().parent() == current;
    }

    private void quote(int token) {
        if (signs.opensQuotation(token) || (!quoteSeen && signs.opensWithSpaces(token))) {
            quoteSeen = true;
            if (signs.isQuotedClause(token)) {
                open(Kind.REPORTED, token);
                quotation = current;
            }
        } else if (quotation != NONE) {
            current = clauses.get(quotation).parent();
            quotation = NONE;
        } else if (!quoteSeen && token > signs.first()) {
            reportAllBefore(token);
            quoteSeen = true;
        }
    }

    /// The quotation began in a sentence before: what stands before its end is what was said.
    private void reportAllBefore(int token) {
        int root = clauseOf[signs.first()];
        clauses.set(root, new Clause(Kind.REPORTED, root, clauses.get(root).opener()));
        openMain(token);
    }

    private void comma(int token) {
        if (finite.get(current) && signs.isAttribution(token + 1)) {
            open(Kind.ATTRIBUTION, token);
            return;
        }
        if (!signs.isApposition(token)) {
            closeAtComma();
        }
    }

    private void closeAtComma() {
        while (!isRoot() && endsAtComma(currentClause().kind())) {
            current = currentClause().parent();
        }
    }

    private static boolean endsAtComma(Kind kind) {
        return switch (kind) {
            case RELATIVE, ADVERBIAL, CONDITION, INFINITIVE -> true;
            case MAIN, SHARED, COORDINATE, REPORTED, ATTRIBUTION -> false;
        };
    }

    private void coordinator(int token) {
        int next = signs.afterCoordinator(token);
        boolean phrase = !finite.get(current) && currentClause().kind() == Kind.ADVERBIAL && !isRoot();
        if (phrase && next < signs.end() && signs.joinsVerb(next)) {
            current = currentClause().parent();
        }
        if (next >= signs.end() || !finite.get(current)) {
            return;
        }
        if (signs.joinsVerb(next)) {
            open(tags.tokens().is(token, "but") ? Kind.COORDINATE : Kind.SHARED, token);
        } else if (signs.startsNounPhrase(next) && signs.subjectAndVerb(next)) {
            closeAtComma();
            open(currentClause().kind() == Kind.REPORTED ? Kind.REPORTED : Kind.COORDINATE, token);
        }
    }

    /// A second verb without a coordinator: one of the two is about a noun.
    private void secondVerb(int token) {
        boolean subjectOfItsOwn = signs.hasSubjectBehindComma(token) && mayReduceEarlierVerb(token);
        if (tags.mayBeReduced(token, signs.first()) && !subjectOfItsOwn) {
            open(Kind.RELATIVE, token);
        } else if (currentClause().kind() == Kind.RELATIVE
                && !finite.get(currentClause().parent())) {
            current = currentClause().parent();
        } else {
            reduceEarlierVerb(token);
        }
    }

    private boolean mayReduceEarlierVerb(int token) {
        int verb = earlierVerb(token);
        return verb > signs.first() && tags.mayBeReduced(verb, signs.first());
    }

    private int earlierVerb(int token) {
        int verb = token - 1;
        while (verb > signs.first() && !(clauseOf[verb] == current && tags.isFinite(verb))) {
            verb--;
        }
        return verb;
    }

    /// "The soldiers *killed in the attack* were buried": the first verb was a participle.
    private void reduceEarlierVerb(int token) {
        if (!mayReduceEarlierVerb(token)) {
            return;
        }
        int verb = earlierVerb(token);
        clauses.add(new Clause(Kind.RELATIVE, current, verb));
        finite.add(true);
        for (int inside = verb; inside < endOfReduced(verb, token); inside++) {
            if (clauseOf[inside] == current) {
                clauseOf[inside] = clauses.size() - 1;
            }
        }
    }

    /// "In a ceremony *attended by many*, Airbus unveiled": the comma ends it.
    private int endOfReduced(int verb, int token) {
        if (!signs.hasSubjectBehindComma(token)) {
            return token;
        }
        int end = token;
        while (end > verb + 1 && !tags.isComma(end)) {
            end--;
        }
        return end;
    }
}
