package io.eventtimeline.extraction.who;

import io.eventtimeline.contracts.Kind;
import io.eventtimeline.contracts.Participant;
import io.eventtimeline.contracts.Place;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clause;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.Spaces;
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
public record ParticipantFinder(
        Tags tags,
        Clauses clauses,
        NameIndex names,
        PlaceResolver places,
        Enumerations enumerations,
        BorrowedSubject borrowed) {
    private static final int MOST = 4;
    private static final Comparator<Involved> FOREMOST =
            Comparator.comparing(Involved::role).thenComparingInt(Involved::distance);

    public ParticipantFinder(Tags tags, Clauses clauses, NameIndex names, PlaceResolver places) {
        this(
                tags,
                clauses,
                names,
                places,
                new Enumerations(tags),
                new BorrowedSubject(tags, clauses, names, new Enumerations(tags)));
    }

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
        List<Name> all = names.within(trigger.statement());
        for (int index = 0; index < all.size(); index++) {
            Name name = all.get(index);
            boolean qualifier = before != null && isQualifier(before, name);
            boolean here = clauseOf(all, index) == trigger.clause() || isAgentBehind(name, trigger, roles);
            if (here && !qualifier) {
                Involved involved = roles.of(name);
                agent |= name.firstToken() < trigger.firstToken() && involved.takesPart();
                found.add(involved);
            }
            before = name;
        }
        if (!agent) {
            found.addAll(borrowed.of(trigger, roles));
        }
        return found;
    }

    /// "Norway" of "After talks in Vienna, *Norway and Finland* signed" is in the clause of "Finland", wherever a
    /// clause was cut.
    private int clauseOf(List<Name> all, int index) {
        int last = index;
        while (last + 1 < all.size() && enumerations.isAnd(all.get(last), all.get(last + 1))) {
            last++;
        }
        return clauses.clauseOf(all.get(last).firstToken());
    }

    /// "the visit *made by Norway*": in the clause about the noun of a happening.
    private boolean isAgentBehind(Name name, Trigger trigger, Roles roles) {
        Clause clause = clauses.clause(clauses.clauseOf(name.firstToken()));
        return trigger.isNoun()
                && clause.kind() == Clause.Kind.RELATIVE
                && clause.opener() == trigger.endToken()
                && roles.isBehindBy(name);
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
