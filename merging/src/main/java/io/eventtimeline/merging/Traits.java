package io.eventtimeline.merging;

import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.CorrectedField;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Kind;
import io.eventtimeline.contracts.Participant;
import io.eventtimeline.contracts.Place;
import io.eventtimeline.contracts.Profile;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.contracts.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A mention as comparing needs it: looked at once, compared many times.
///
/// @param terms of its article
/// @param names of its article
/// @param leading name of its article
/// @param named all names of its article
/// @param trigger what names the happening
/// @param cast names of those who took part and of places, in lower case, last names alone
/// @param persons of the cast
/// @param numbers in its sentence, without those of its date
/// @param first day it can have happened by what the text says, [#OPEN_START] if that is not said
/// @param end the first day after, [#OPEN_END] if that is not said
/// @param published day of publication, or [#UNKNOWN_DAY]
/// @param keys see [Keys]
record Traits(
        Mention mention,
        Vector terms,
        Vector names,
        Hashes leading,
        Hashes named,
        TriggerWords trigger,
        Hashes cast,
        Hashes persons,
        Hashes numbers,
        long first,
        long end,
        long published,
        Hashes keys) {
    private static final int LEADING = 1;
    static final long OPEN_START = Long.MIN_VALUE;
    static final long OPEN_END = Long.MAX_VALUE;
    static final long UNKNOWN_DAY = Long.MIN_VALUE;

    static Traits of(Mention mention) {
        DatedEvent event = mention.event();
        Profile profile = mention.profile();
        EventTime when = event.when();
        List<Term> names = profile == null ? List.of() : names(profile);
        boolean told = isTold(when);
        PublicationDate published = event.source().published();
        return new Traits(
                mention,
                profile == null ? Vector.EMPTY : new Vector(profile.terms()),
                new Vector(names),
                Hashes.of(names.stream().limit(LEADING).map(Term::term).toList()),
                Hashes.of(names.stream().map(Term::term).toList()),
                TriggerWords.of(event.what()),
                Hashes.of(cast(event)),
                Hashes.of(persons(event.who())),
                Hashes.of(Numbers.of(event)),
                told && when.earliest() != null ? when.earliest().toEpochDay() : OPEN_START,
                told && when.latest() != null ? when.latest().toEpochDay() : OPEN_END,
                published == null ? UNKNOWN_DAY : published.firstDay().toEpochDay(),
                Hashes.of(Keys.of(mention)));
    }

    /// A date that is only the publication's says when it was told, not when it happened.
    static boolean isTold(EventTime when) {
        return when.isDated() && when.basis() != Basis.PUBLICATION;
    }

    private static Set<String> cast(DatedEvent event) {
        Set<String> cast = event.who().stream().map(Traits::name).collect(Collectors.toCollection(TreeSet::new));
        event.where().stream().map(Place::name).map(Traits::lower).forEach(cast::add);
        return cast;
    }

    private static Set<String> persons(List<Participant> who) {
        return who.stream()
                .filter(participant -> participant.kind() == Kind.PERSON)
                .map(Traits::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Under their last words, heaviest first: "Obama" of one article is "Barack Obama" of another.
    private static List<Term> names(Profile profile) {
        Map<String, Double> weights = new LinkedHashMap<>();
        profile.names().forEach(name -> weights.merge(lower(lastWord(name.term())), name.weight(), Double::sum));
        return weights.entrySet().stream()
                .map(name -> new Term(name.getKey(), name.getValue()))
                .toList();
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /// "Rasmussen" for "Anders Fogh Rasmussen": another article may name him so.
    private static String name(Participant participant) {
        String name = participant.canonicalName();
        boolean person = participant.kind() == Kind.PERSON;
        return lower(person ? lastWord(name) : name);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    String id() {
        return mention.id();
    }

    String articleId() {
        return mention.event().articleId();
    }

    String type() {
        return mention.event().what().type();
    }

    boolean isToCome() {
        Status status = mention.event().what().status();
        return status == Status.PLANNED;
    }

    boolean isDenied() {
        return mention.event().what().status() == Status.DENIED;
    }

    boolean isDated() {
        return first != OPEN_START || end != OPEN_END;
    }

    @Nullable
    String joined() {
        return mention.corrected(CorrectedField.MERGE).orElse(null);
    }

    @Nullable
    String parted() {
        return mention.corrected(CorrectedField.SPLIT).orElse(null);
    }
}
