package io.eventtimeline.extraction.who;

import io.eventtimeline.contracts.Kind;
import io.eventtimeline.contracts.Participant;
import io.eventtimeline.contracts.Place;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clause;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.Spaces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// Who took part: the names of the event's own clause, at most four, and the subject that it shares with the clause it
/// hangs on.
///
/// "The Russia-NATO Council's session was held": Russia and NATO. "Mr X, who was appointed in 2009": Mr X.
public record ParticipantFinder(Tags tags, Clauses clauses, NameIndex names) {
    private static final int MOST = 4;
    private static final Comparator<Involved> FOREMOST =
            Comparator.comparing(Involved::role).thenComparingInt(Involved::distance);

    public List<Participant> who(Trigger trigger) {
        var seen = new HashSet<String>();
        return involved(trigger).stream()
                .filter(each -> !each.place())
                .sorted(FOREMOST)
                .filter(each -> seen.add(each.name().canonical()))
                .limit(MOST)
                .map(this::participant)
                .toList();
    }

    public List<Place> where(Trigger trigger) {
        return involved(trigger).stream()
                .filter(Involved::place)
                .map(each -> each.name().canonical())
                .distinct()
                .limit(MOST)
                .map(name -> new Place(name, null, null, null))
                .toList();
    }

    private List<Involved> involved(Trigger trigger) {
        var found = new ArrayList<Involved>();
        var roles = new Roles(tags, clauses, trigger);
        boolean agent = false;
        for (Name name : names.within(trigger.statement())) {
            if (clauses.clauseOf(name.firstToken()) == trigger.clause()) {
                Involved involved = roles.of(name);
                agent |= name.firstToken() < trigger.firstToken() && !involved.place();
                found.add(involved);
            }
        }
        if (!agent) {
            found.addAll(borrowed(trigger, roles));
        }
        return found;
    }

    /// The subject of the clause that this one hangs on.
    private List<Involved> borrowed(Trigger trigger, Roles roles) {
        Clause clause = clauses.clause(trigger.clause());
        return switch (clause.kind()) {
            case RELATIVE -> antecedent(clause, trigger, roles);
            case SHARED, COORDINATE, INFINITIVE, ADVERBIAL -> subject(clause, trigger, roles);
            case MAIN, REPORTED, CONDITION, ATTRIBUTION -> List.of();
        };
    }

    private List<Involved> antecedent(Clause clause, Trigger trigger, Roles roles) {
        List<Name> before = names.between(trigger.statement().first(), clause.opener());
        return before.isEmpty() ? List.of() : List.of(roles.subject(before.getLast()));
    }

    private List<Involved> subject(Clause clause, Trigger trigger, Roles roles) {
        for (Name name : names.within(trigger.statement())) {
            if (clauses.clauseOf(name.firstToken()) == clause.parent()
                    && !roles.of(name).place()) {
                return List.of(roles.subject(name));
            }
        }
        return List.of();
    }

    private Participant participant(Involved involved) {
        Name name = involved.name();
        return new Participant(
                Spaces.folded(name.text()),
                name.canonical(),
                involved.role(),
                name.kind() == Kind.UNKNOWN ? Kind.OTHER : name.kind(),
                tags.tokens().start(name.firstToken()),
                tags.tokens().endExclusive(name.endToken() - 1));
    }
}
