package io.eventtimeline.extraction.who;

import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clause;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import java.util.List;

/// The subject of a clause that has none of its own, from the clause that it hangs on.
record BorrowedSubject(Tags tags, Clauses clauses, NameIndex names, Enumerations enumerations) {
    List<Involved> of(Trigger trigger, Roles roles) {
        Clause clause = clauses.clause(trigger.clause());
        return switch (clause.kind()) {
            case RELATIVE -> antecedent(clause, trigger, roles);
            case SHARED, COORDINATE, INFINITIVE, ADVERBIAL -> subject(clause, trigger, roles);
            case MAIN, REPORTED, CONDITION, ATTRIBUTION -> List.of();
        };
    }

    /// The noun that a relative clause is about, where that is a name: "Mr X, *who was appointed*"; of "the bridges of
    /// Prague *built in 1980*" nothing.
    private List<Involved> antecedent(Clause clause, Trigger trigger, Roles roles) {
        List<Name> before = names.between(trigger.statement().first(), clause.opener());
        return before.isEmpty() || !reaches(before.getLast(), clause.opener())
                ? List.of()
                : subjects(before, before.size() - 1, roles);
    }

    /// Nothing but the rest of its noun phrase stands between the name and the clause.
    private boolean reaches(Name name, int opener) {
        for (int token = name.endToken(); token < opener; token++) {
            boolean verb = tags.isVerb(token) || tags.isAuxiliary(token);
            if (verb || tags.words().is(token, WordClass.PREPOSITION)) {
                return false;
            }
        }
        return true;
    }

    /// The subject of the clause that this one hangs on, or its object: "asked *Moscow* to send helicopters".
    private List<Involved> subject(Clause clause, Trigger trigger, Roles roles) {
        List<Name> before = names.between(trigger.statement().first(), clause.opener());
        boolean object = clause.kind() == Clause.Kind.INFINITIVE
                && !before.isEmpty()
                && before.getLast().endToken() == endBeforeTime(clause.opener());
        if (object) {
            return subjects(before, before.size() - 1, roles);
        }
        List<Name> all = names.within(trigger.statement());
        for (int index = 0; index < all.size(); index++) {
            Name name = all.get(index);
            if (clauses.clauseOf(name.firstToken()) == clause.parent()
                    && roles.of(name).takesPart()) {
                return subjects(all, index, roles);
            }
        }
        return List.of();
    }

    private List<Involved> subjects(List<Name> among, int index, Roles roles) {
        return enumerations.around(among, index).stream().map(roles::subject).toList();
    }

    /// "picked Norway *on Monday* to host"
    private int endBeforeTime(int token) {
        int end = token;
        while (end > 0 && (tags.isTime(end - 1) || tags.words().is(end - 1, WordClass.PREPOSITION))) {
            end--;
        }
        return end;
    }
}
