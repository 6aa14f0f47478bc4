package io.eventtimeline.merging;

import io.eventtimeline.contracts.AppliedCorrection;
import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.CorrectedField;
import io.eventtimeline.contracts.CorrectionMade;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.contracts.What;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts what people said on the events it is about.
///
/// An event is found by its id; after another extraction, by its sentence and trigger; and else by its sentence, where
/// that has only one event. Of several corrections of one field the last counts, and one without a value takes the
/// earlier ones back. A merge and a split of one event take each other's place.
final class Corrections {
    private final List<DatedEvent> events;
    private final Map<String, Map<CorrectedField, CorrectionMade>> byEvent = new HashMap<>();
    private final List<CorrectionMade> unattached = new ArrayList<>();

    private Corrections(List<DatedEvent> events) {
        this.events = events;
    }

    /// @param corrections of the article, in the order they were made
    static Corrected applied(ArticleExtracted extracted, List<CorrectionMade> corrections, Families families) {
        var attached = new Corrections(extracted.events());
        corrections.forEach(attached::attach);
        String family = families.of(extracted.source());
        List<Mention> mentions = extracted.events().stream()
                .filter(attached::isMerged)
                .map(event -> attached.mention(event, extracted, family))
                .toList();
        return new Corrected(mentions, attached.unattached);
    }

    /// What a person spoke of is wanted, however little the text makes of it.
    private boolean isMerged(DatedEvent event) {
        return event.isMerged() || !byEvent.getOrDefault(event.id(), Map.of()).isEmpty();
    }

    private void attach(CorrectionMade correction) {
        Optional<DatedEvent> event = event(correction);
        if (event.isEmpty() || !isReadable(correction)) {
            unattached.add(correction);
            return;
        }
        Map<CorrectedField, CorrectionMade> fields =
                byEvent.computeIfAbsent(event.get().id(), id -> new EnumMap<>(CorrectedField.class));
        if (correction.value() == null) {
            fields.remove(correction.field());
        } else {
            other(correction.field()).ifPresent(fields::remove);
            fields.put(correction.field(), correction);
        }
    }

    private static Optional<CorrectedField> other(CorrectedField field) {
        return switch (field) {
            case MERGE -> Optional.of(CorrectedField.SPLIT);
            case SPLIT -> Optional.of(CorrectedField.MERGE);
            case DATE, STATUS, HIDE, UNKNOWN -> Optional.empty();
        };
    }

    private Optional<DatedEvent> event(CorrectionMade correction) {
        List<DatedEvent> inSentence = events.stream()
                .filter(event -> event.evidence().sentence().equals(correction.sentence()))
                .toList();
        return Stream.of(
                        events.stream().filter(event -> event.id().equals(correction.eventId())),
                        inSentence.stream()
                                .filter(event -> event.what().trigger().equals(correction.trigger())),
                        inSentence.size() == 1 ? inSentence.stream() : Stream.<DatedEvent>empty())
                .flatMap(found -> found)
                .findFirst();
    }

    /// Whoever takes corrections in refuses what cannot be read; a newer writer's word is kept for a newer reader.
    private static boolean isReadable(CorrectionMade correction) {
        try {
            refuseUnreadable(correction.field(), correction.value() == null ? "" : correction.value());
            return true;
        } catch (InvalidRecord e) {
            return correction.value() == null && correction.field() != CorrectedField.UNKNOWN;
        }
    }

    /// @throws InvalidRecord naming what the field takes
    static void refuseUnreadable(CorrectedField field, String value) {
        switch (field) {
            case DATE -> CorrectedDate.of(value);
            case STATUS -> status(value);
            case HIDE -> require(value.equals("true"), "takes true: \"" + value + '"');
            case MERGE ->
                require(
                        value.indexOf(MERGE_MARK) > 0 && value.indexOf(MERGE_MARK) < value.length() - 1,
                        "takes a block and a key, \"talks#k1\": \"" + value + '"');
            case SPLIT -> require(!value.isBlank(), "takes a key");
            case UNKNOWN -> throw new InvalidRecord("field", "is none that this version knows");
        }
    }

    static final char MERGE_MARK = '#';

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new InvalidRecord("value", what);
        }
    }

    private static Status status(String value) {
        return Stream.of(Status.ASSERTED, Status.PLANNED, Status.POSSIBLE, Status.DENIED)
                .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidRecord("value", "takes asserted, planned, possible or denied: \"" + value + '"'));
    }

    private Mention mention(DatedEvent event, ArticleExtracted extracted, String family) {
        List<AppliedCorrection> applied = byEvent.getOrDefault(event.id(), Map.of()).values().stream()
                .map(made -> new AppliedCorrection(
                        made.id(),
                        event.id(),
                        made.field(),
                        Objects.requireNonNull(made.value()),
                        made.author(),
                        made.reason(),
                        made.at()))
                .toList();
        var mention = new Mention(event, extracted.profile(), family, applied);
        return applied.isEmpty() ? mention : new Mention(corrected(mention), extracted.profile(), family, applied);
    }

    private static DatedEvent corrected(Mention mention) {
        DatedEvent event = mention.event();
        EventTime when = mention.corrected(CorrectedField.DATE)
                .map(CorrectedDate::of)
                .map(date -> date.withBasis(Basis.CORRECTED))
                .orElse(event.when());
        Status status = mention.corrected(CorrectedField.STATUS)
                .map(Corrections::status)
                .orElse(event.what().status());
        What what = event.what();
        return new DatedEvent(
                event.id(),
                event.articleId(),
                event.version(),
                when,
                new What(what.summary(), what.trigger(), what.type(), status, what.lemma()),
                event.who(),
                event.where(),
                event.evidence(),
                event.source(),
                event.confidence(),
                event.rules(),
                event.salience());
    }
}
