package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EntryMention;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.StableHash;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.merging.Mention;
import java.util.List;

/// Hashes of what mentions and entries say, without versions: an article that was read again, with the same result,
/// changes no entry.
final class Prints {
    private Prints() {}

    static String of(Mention mention) {
        return StableHash.of(Json.text(
                new Mention(unversioned(mention.event()), mention.profile(), mention.family(), mention.corrections())));
    }

    static String of(TimelineEntry entry) {
        List<EntryMention> mentions = entry.mentions().stream()
                .map(mention -> new EntryMention(unversioned(mention.event()), mention.source()))
                .toList();
        return StableHash.of(Json.text(new TimelineEntry(
                entry.id(),
                entry.block(),
                entry.when(),
                entry.otherDates(),
                entry.what(),
                entry.who(),
                entry.where(),
                mentions,
                entry.articles(),
                entry.publishers(),
                entry.independentSources(),
                entry.related(),
                entry.corrections(),
                entry.hidden(),
                "any")));
    }

    private static DatedEvent unversioned(DatedEvent event) {
        return new DatedEvent(
                event.id(),
                event.articleId(),
                Version.OFFLINE,
                event.when(),
                event.what(),
                event.who(),
                event.where(),
                event.evidence(),
                event.source(),
                event.confidence(),
                event.rules());
    }
}
