package io.eventtimeline.merging;

import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.CorrectedField;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Kind;
import io.eventtimeline.contracts.Participant;
import io.eventtimeline.contracts.Place;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Status;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A mention as comparing needs it: looked at once, compared many times.
///
/// @param about its article
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
        About about,
        TriggerWords trigger,
        Hashes cast,
        Hashes persons,
        Hashes numbers,
        long first,
        long end,
        long published,
        Keys keys) {
    static final long OPEN_START = Long.MIN_VALUE;
    static final long OPEN_END = Long.MAX_VALUE;
    static final long UNKNOWN_DAY = Long.MIN_VALUE;
    private static final int DAYS_OF_TWO_MONTHS = 62;

    /// @param about the mention's article
    static Traits of(Mention mention, About about) {
        DatedEvent event = mention.event();
        EventTime when = event.when();
        boolean told = isTold(when);
        PublicationDate published = event.source().published();
        return new Traits(
                mention,
                about,
                TriggerWords.of(event.what()),
                Hashes.of(cast(event)),
                Hashes.of(persons(event.who())),
                Hashes.of(Numbers.of(event)),
                told && when.earliest() != null ? when.earliest().toEpochDay() : OPEN_START,
                told && when.latest() != null ? when.latest().toEpochDay() : OPEN_END,
                published == null ? UNKNOWN_DAY : published.firstDay().toEpochDay(),
                Keys.of(mention));
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

    /// "Rasmussen" for "Anders Fogh Rasmussen": another article may name him so.
    private static String name(Participant participant) {
        String name = participant.canonicalName();
        boolean person = participant.kind() == Kind.PERSON;
        return lower(person ? About.lastWord(name) : name);
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

    /// Whether its text leaves it more than two months: "in 1997", "since May".
    boolean isVague() {
        boolean open = first == OPEN_START || end == OPEN_END;
        return isDated() && (open || end - first > DAYS_OF_TWO_MONTHS);
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
