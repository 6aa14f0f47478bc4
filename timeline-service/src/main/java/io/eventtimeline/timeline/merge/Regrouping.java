package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.EntryChanged;
import io.eventtimeline.contracts.EntryId;
import io.eventtimeline.contracts.EntryRetracted;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.merging.Mention;
import io.eventtimeline.merging.Merger;
import io.eventtimeline.timeline.merge.BlockChange.Gone;
import io.eventtimeline.topics.WireRecords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;

/// What one change of a block comes to: components that it touches are put together anew, and their entries are held
/// against those that were published.
///
/// First all is computed, and only read; then [#write] brings it to the stores. So a mistake on the way leaves
/// everything as it was.
final class Regrouping {
    private final Merger merger;
    private final BlockStores stores;
    private final String block;
    private final Map<String, Gone> goes;

    /// The mentions of all components that are touched, as they are from now on.
    private final Map<String, Mention> pool = new TreeMap<>();

    private final Map<String, Component> touched = new TreeMap<>();
    private final List<Mention> leaving = new ArrayList<>();
    private final List<Mention> coming;
    private final List<Component> made = new ArrayList<>();
    private final Map<String, Published> now = new TreeMap<>();
    private final List<ProducerRecord<String, byte[]>> records = new ArrayList<>();

    Regrouping(Merger merger, BlockStores stores, String block, BlockChange change) {
        this.merger = merger;
        this.stores = stores;
        this.block = block;
        this.coming = change.comes();
        this.goes = change.goes().stream().collect(Collectors.toMap(Gone::eventId, gone -> gone));
        leave(Stream.concat(coming.stream().map(Mention::id), goes.keySet().stream()));
        coming.forEach(mention -> pool.put(mention.id(), mention));
        if (!coming.isEmpty()) {
            meet();
        }
        merger.components(pool.values()).forEach(this::make);
        retract();
    }

    /// For `timeline.v1`.
    List<ProducerRecord<String, byte[]>> records() {
        return records;
    }

    void write() {
        leaving.forEach(mention -> stores.remove(block, mention, merger.keys(mention)));
        touched.values().forEach(component -> stores.remove(block, component));
        coming.forEach(mention -> stores.put(block, mention, merger.keys(mention)));
        made.forEach(component -> stores.put(block, component));
        touched.values().stream()
                .flatMap(component -> component.entries().stream())
                .filter(id -> !now.containsKey(id))
                .forEach(stores::removeEntry);
        now.values().forEach(stores::put);
    }

    /// The earlier selves of all that changes leave their components, which are touched by that.
    private void leave(Stream<String> ids) {
        for (String id : ids.toList()) {
            Mention before = stores.mention(block, id);
            if (before != null) {
                leaving.add(before);
                touch(id);
            }
        }
        leaving.forEach(mention -> pool.remove(mention.id()));
    }

    /// Looks among those that share a key with what comes for mentions that it is linked with, and has their components
    /// join.
    private void meet() {
        Map<String, Mention> near = new TreeMap<>();
        Set<String> keys = new TreeSet<>();
        coming.forEach(mention -> keys.addAll(merger.keys(mention)));
        for (String key : keys) {
            for (String id : stores.having(block, key)) {
                if (!near.containsKey(id) && !pool.containsKey(id) && !goes.containsKey(id)) {
                    near.put(id, Objects.requireNonNull(stores.mention(block, id)));
                }
            }
        }
        for (Mention mention : coming) {
            near.keySet().removeAll(pool.keySet());
            merger.linked(mention, near.values()).forEach(other -> touch(other.id()));
        }
    }

    private void touch(String eventId) {
        Component component = stores.componentOf(block, eventId);
        if (component != null && touched.put(component.id(), component) == null) {
            for (String member : component.members()) {
                pool.computeIfAbsent(member, id -> Objects.requireNonNull(stores.mention(block, id)));
            }
        }
    }

    private void make(Collection<Mention> component) {
        List<TimelineEntry> entries = merger.entries(block, component);
        entries.forEach(this::publish);
        made.add(new Component(
                component.stream().map(Mention::id).toList(),
                entries.stream().map(TimelineEntry::id).toList()));
    }

    private void publish(TimelineEntry entry) {
        Published before = stores.published(entry.id());
        Published after = Published.of(entry);
        now.put(entry.id(), after);
        if (before == null || !before.print().equals(after.print())) {
            records.add(WireRecords.entry(new EntryChanged(entry, before == null ? null : before.entry())));
        }
    }

    private void retract() {
        touched.values().stream()
                .flatMap(component -> component.entries().stream())
                .filter(id -> !now.containsKey(id))
                .map(stores::published)
                .filter(Objects::nonNull)
                .forEach(gone -> records.add(WireRecords.retracted(retraction(gone))));
    }

    private EntryRetracted retraction(Published gone) {
        Set<String> replacedBy = new TreeSet<>();
        now.values().stream()
                .filter(published -> published.members().stream().anyMatch(gone.members()::contains))
                .forEach(published -> replacedBy.add(published.entry().id()));
        elsewhere(gone).forEach(replacedBy::add);
        EntryRetracted.Why why = replacedBy.isEmpty() ? EntryRetracted.Why.WITHDRAWN : EntryRetracted.Why.MERGED;
        return new EntryRetracted(gone.entry().id(), why, List.copyOf(replacedBy), gone.entry());
    }

    /// Members that went to another block, by a corrected date say. What they are part of there only that block knows;
    /// it is told as if the earliest of them had found nothing older.
    private Stream<String> elsewhere(Published gone) {
        return gone.members().stream()
                .map(goes::get)
                .filter(Objects::nonNull)
                .filter(moved -> moved.to() != null)
                .limit(1)
                .map(moved -> EntryId.of(Objects.requireNonNull(moved.to()), moved.eventId()));
    }
}
