package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.EntryMention;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.TimelineEntry;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.utils.Bytes;

/// What `timeline.v1` has of an entry.
record Published(Headed<Head> kept) {
    static final Serde<Published> SERDE = Headed.serde(Head.class, Published::new, Published::kept);

    private static final String ANY = "any";

    /// @param members ids of its events
    /// @param print of the whole, see [Prints]
    /// @param merger version of the rules, which the rest has not: another one alone is no change
    record Head(String entryId, List<String> members, String print, String merger) {
        Head {
            members = List.copyOf(members);
        }
    }

    /// @param prints of the mentions, by event id
    static Published of(TimelineEntry entry, Map<String, String> prints) {
        List<String> members = entry.mentions().stream()
                .map(EntryMention::event)
                .map(event -> event.id())
                .toList();
        byte[] shown = Json.bytes(shown(entry, ANY));
        String print = Prints.of(shown, entry.mentions(), prints);
        return new Published(new Headed<>(new Head(entry.id(), members, print, entry.merger()), Bytes.wrap(shown)));
    }

    String entryId() {
        return kept.head().entryId();
    }

    /// Without mentions.
    TimelineEntry entry() {
        return shown(
                Json.read(kept.rest().get(), TimelineEntry.class), kept.head().merger());
    }

    private static TimelineEntry shown(TimelineEntry entry, String merger) {
        return new TimelineEntry(
                entry.id(),
                entry.block(),
                entry.when(),
                entry.otherDates(),
                entry.what(),
                entry.who(),
                entry.where(),
                List.of(),
                entry.articles(),
                entry.publishers(),
                entry.independentSources(),
                entry.related(),
                entry.corrections(),
                entry.hidden(),
                merger);
    }

    List<String> members() {
        return kept.head().members();
    }

    boolean isSame(Published other) {
        return kept.head().print().equals(other.kept().head().print());
    }
}
