package io.eventtimeline.merging;

import io.eventtimeline.contracts.AppliedCorrection;
import io.eventtimeline.contracts.CorrectedField;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EntryId;
import io.eventtimeline.contracts.EntryMention;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.TimelineEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// What an entry says that these mentions become.
///
/// They stand in the order of their publication, those of unknown publication last; all choices among equals go by
/// that order.
final class EntryOf {
    private static final Comparator<Mention> BY_PUBLICATION = Comparator.comparing(
                    (Mention mention) -> mention.event().source().published(),
                    Comparator.nullsLast(Comparator.<PublicationDate>naturalOrder()))
            .thenComparing(mention -> mention.event().articleId())
            .thenComparing(mention -> mention.event().evidence().part())
            .thenComparingInt(mention -> mention.event().evidence().start())
            .thenComparing(Mention::id);

    private static final Comparator<AppliedCorrection> BY_TIME = Comparator.comparing(AppliedCorrection::at)
            .thenComparing(AppliedCorrection::id)
            .thenComparing(AppliedCorrection::eventId)
            .thenComparing(AppliedCorrection::field);

    private final List<Mention> mentions;
    private final String block;
    private final String id;

    EntryOf(String block, Collection<Mention> mentions) {
        this.block = block;
        this.mentions = mentions.stream().sorted(BY_PUBLICATION).toList();
        this.id = EntryId.of(block, this.mentions.getFirst().id());
    }

    /// See [EntryId]: its anchor is the mention of the earliest publication.
    String id() {
        return id;
    }

    /// @param related ids of other entries
    TimelineEntry entry(List<String> related, String version) {
        var date = new EntryDate(mentions);
        var sources = new Sources(mentions);
        var cast = new Cast(mentions);
        return new TimelineEntry(
                id,
                block,
                date.when(),
                date.others(),
                new EntrySummary(mentions, cast, date.when()).what(),
                cast.who(),
                cast.where(),
                counted(sources),
                (int) events().stream().map(DatedEvent::articleId).distinct().count(),
                publishers(),
                sources.count(),
                related,
                mentions.stream()
                        .flatMap(mention -> mention.corrections().stream())
                        .sorted(BY_TIME)
                        .toList(),
                mentions.stream()
                        .anyMatch(mention ->
                                mention.corrected(CorrectedField.HIDE).isPresent()),
                version);
    }

    private List<EntryMention> counted(Sources sources) {
        List<EntryMention> counted = new ArrayList<>();
        for (int at = 0; at < mentions.size(); at++) {
            counted.add(new EntryMention(mentions.get(at).event(), sources.of(at)));
        }
        return counted;
    }

    private List<String> publishers() {
        return events().stream()
                .map(event -> event.source().publisher())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private List<DatedEvent> events() {
        return mentions.stream().map(Mention::event).toList();
    }
}
