package io.eventtimeline.extraction.event;

import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.grammar.Clause;
import io.eventtimeline.extraction.grammar.Clause.Kind;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Statement;
import io.eventtimeline.extraction.grammar.Tag;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.Sense;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.lexicon.Words;

/// What the clauses around say of a happening: "*if* the deal is signed", "*denied that* its jets bombed the town".
record SurroundingStatus(Tags tags, Clauses clauses) {
    private static final int REACH = 8;

    boolean isConditional(int clause) {
        return isWithin(clause, Kind.CONDITION);
    }

    boolean isReported(int clause) {
        return isWithin(clause, Kind.REPORTED);
    }

    boolean hasCondition(Statement statement) {
        for (int token = statement.first(); token < statement.end(); token++) {
            if (clauses.clause(clauses.clauseOf(token)).kind() == Kind.CONDITION) {
                return true;
            }
        }
        return false;
    }

    /// What is told about a noun or a time of the condition is none itself: "if the firm, which *closed* in May, ...".
    private boolean isWithin(int clause, Kind wanted) {
        for (int at = clause; ; at = clauses.clause(at).parent()) {
            Clause here = clauses.clause(at);
            if (here.kind() == wanted) {
                return true;
            }
            boolean passesOn = switch (here.kind()) {
                case SHARED, COORDINATE, INFINITIVE, REPORTED, CONDITION -> true;
                case MAIN, RELATIVE, ADVERBIAL, ATTRIBUTION -> false;
            };
            if (!passesOn || here.parent() == at) {
                return false;
            }
        }
    }

    /// Denied or possible for what somebody denied or hoped; asserted for all else.
    Status ofReport(int clause) {
        int owner = clauses.subjectOwner(clause);
        Clause report = clauses.clause(owner);
        int that = report.opener();
        boolean reported = report.kind() == Kind.REPORTED || isClaim(report);
        if (!reported || report.parent() == owner || that == 0) {
            return Status.ASSERTED;
        }
        for (int token = that - 1; token >= Math.max(0, that - REACH); token--) {
            if (clauses.clauseOf(token) != report.parent()) {
                return Status.ASSERTED;
            }
            if (GoverningWords.isOne(words(), token) || tags.isVerb(token)) {
                Status status = GoverningWords.status(words(), token);
                return status == Status.PLANNED ? Status.ASSERTED : status;
            }
        }
        return Status.ASSERTED;
    }

    /// "rejected *claims that* rebels shot it down"
    private boolean isClaim(Clause clause) {
        int that = clause.opener();
        return clause.kind() == Kind.RELATIVE
                && that > 0
                && words().is(that, WordClass.THAT)
                && tags.at(that - 1) == Tag.NOUN
                && (words().is(that - 1, WordClass.REPORT)
                        || words().senses(that - 1).stream().anyMatch(SurroundingStatus::isStatement));
    }

    static boolean isStatement(Sense sense) {
        return sense.type().equals("statement");
    }

    private Words words() {
        return tags.words();
    }
}
