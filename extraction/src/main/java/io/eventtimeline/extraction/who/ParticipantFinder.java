package io.eventtimeline.extraction.who;

import io.eventtimeline.contracts.Kind;
import io.eventtimeline.contracts.Participant;
import io.eventtimeline.contracts.Place;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clause;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.Spaces;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.where.PlaceResolver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who took part: the names of the event's own clause, at most four, and the subject that it shares with the clause it
/// hangs on.
///
/// "The Russia-NATO Council's session was held": Russia and NATO. "Mr X, who was appointed in 2009": Mr X.
public record ParticipantFinder(Tags tags, Clauses clauses, NameIndex names, PlaceResolver places) {
    private static final int MOST = 4;
    private static final Comparator<Involved> FOREMOST =
            Comparator.comparing(Involved::role).thenComparingInt(Involved::distance);

    public List<Participant> who(Trigger trigger) {
        var seen = new HashSet<String>();
        return involved(trigger).stream()
                .filter(Involved::takesPart)
                .sorted(FOREMOST)
                .filter(each -> seen.add(each.name().canonical()))
                .limit(MOST)
                .map(this::participant)
                .toList();
    }

    public List<Place> where(Trigger trigger) {
        return involved(trigger).stream()
                .filter(each -> each.part() == Involved.Part.THERE)
                .map(each -> place(each.name()))
                .flatMap(Optional::stream)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /// Nothing for a name that is on no map: no place rather than a wrong one.
    private Optional<Place> place(Name name) {
        if (name.kind() == Kind.COUNTRY) {
            return places.country(name.canonical());
        }
        List<String> behind = names.between(name.endToken(), name.endToken() + 2).stream()
                .filter(other -> isQualifier(name, other))
                .map(Name::text)
                .toList();
        return places.place(Spaces.folded(name.text()), behind);
    }

    /// "Mobile, *Alabama*"
    private boolean isQualifier(Name place, Name behind) {
        boolean placeName = behind.kind() == Kind.PLACE || behind.kind() == Kind.COUNTRY;
        return placeName
                && place.kind() == Kind.PLACE
                && place.endToken() + 1 == behind.firstToken()
                && tags.isComma(place.endToken());
    }

    private List<Involved> involved(Trigger trigger) {
        var found = new ArrayList<Involved>();
        var roles = new Roles(tags, clauses, trigger);
        boolean agent = false;
        @Nullable Name before = null;
        for (Name name : names.within(trigger.statement())) {
            boolean qualifier = before != null && isQualifier(before, name);
            if (clauses.clauseOf(name.firstToken()) == trigger.clause() && !qualifier) {
                Involved involved = roles.of(name);
                agent |= name.firstToken() < trigger.firstToken() && involved.takesPart();
                found.add(involved);
            }
            before = name;
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

    /// The noun that a relative clause is about, where that is a name: "Mr X, *who was appointed*"; of "the bridges of
    /// Prague *built in 1980*" nothing.
    private List<Involved> antecedent(Clause clause, Trigger trigger, Roles roles) {
        List<Name> before = names.between(trigger.statement().first(), clause.opener());
        return before.isEmpty() || !reaches(before.getLast(), clause.opener())
                ? List.of()
                : List.of(roles.subject(before.getLast()));
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
            return List.of(roles.subject(before.getLast()));
        }
        for (Name name : names.within(trigger.statement())) {
            if (clauses.clauseOf(name.firstToken()) == clause.parent()
                    && roles.of(name).takesPart()) {
                return List.of(roles.subject(name));
            }
        }
        return List.of();
    }

    private int endBeforeTime(int token) {
        int end = token;
        while (end > 0 && (tags.isTime(end - 1) || tags.words().is(end - 1, WordClass.PREPOSITION))) {
            end--;
        }
        return end;
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
