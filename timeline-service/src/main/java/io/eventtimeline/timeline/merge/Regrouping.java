package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.EntryChanged;
import io.eventtimeline.contracts.EntryId;
import io.eventtimeline.contracts.EntryRetracted;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.merging.Mention;
import io.eventtimeline.merging.Merger;
import io.eventtimeline.topics.WireRecords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;

/// What the changed shares of a block come to, all together: components that they touch are put together
/// anew, and their entries are held against those that were published.
///
/// First all is computed, and only read; then [#write] brings it to the stores. So a mistake on the way leaves
/// everything as it was.
final class Regrouping {
    private final Merger merger;
    private final BlockStores stores;
    private final String block;

    private final Map<String, Share> changed = new TreeMap<>();
    private final Map<String, String> moved = new HashMap<>();

    /// The mentions of all components that are touched, as they are from now on, and their prints.
    private final Map<String, Mention> pool = new TreeMap<>();

    private final Map<String, String> prints = new HashMap<>();
    private final Map<String, Component> touched = new TreeMap<>();
    private final List<Component> made = new ArrayList<>();
    private final Map<String, Published> now = new TreeMap<>();
    private final Map<String, String> entryOf = new HashMap<>();
    private final List<ProducerRecord<String, byte[]>> records = new ArrayList<>();

    /// @param articles whose shares changed
    Regrouping(Merger merger, BlockStores stores, String block, Map<String, Waiting> articles) {
        this.merger = merger;
        this.stores = stores;
        this.block = block;
        articles.forEach((article, waiting) -> {
            Share share = stores.share(block, article);
            changed.put(article, share == null ? Share.nothing(article) : share);
            moved.putAll(waiting.moved());
        });
        changed.values().forEach(this::take);
        changed.keySet()
                .forEach(article -> stores.grouped(block, article)
                        .each((event, component) -> touch(component, new Member(article, event))));
        changed.values().forEach(this::meet);
        merger.components(pool.values()).forEach(this::make);
        retract();
    }

    /// For `timeline.v1`.
    List<ProducerRecord<String, byte[]>> records() {
        return records;
    }

    void write() {
        touched.values().forEach(component -> stores.remove(block, component));
        made.forEach(component -> stores.put(block, component));
        groups().forEach((article, grouped) -> stores.put(block, article, Grouped.of(grouped)));
        changed.values().stream()
                .filter(share -> share.mentions().isEmpty())
                .forEach(share -> stores.remove(block, share.articleId()));
        gone().forEach(stores::removeEntry);
        now.values().forEach(stores::put);
        stores.waitsNoMore(block, changed.keySet());
    }

    private void take(Share share) {
        for (int at = 0; at < share.mentions().size(); at++) {
            Mention mention = share.mentions().get(at);
            pool.put(mention.id(), mention);
            prints.put(mention.id(), share.prints().get(at));
        }
    }

    /// All members of a component join, those of changed articles as they are now.
    ///
    /// @param member of the component
    private void touch(String id, Member member) {
        if (touched.containsKey(id)) {
            return;
        }
        Component component = stores.component(block, id, member);
        touched.put(id, component);
        for (Member each : component.members()) {
            if (!changed.containsKey(each.articleId())) {
                Share share = Objects.requireNonNull(stores.share(block, each.articleId()));
                int at = share.at(each.eventId());
                pool.put(each.eventId(), share.mentions().get(at));
                prints.put(each.eventId(), share.prints().get(at));
            }
        }
    }

    /// Looks among those that share a key with what comes for mentions that it is linked with, and has their components
    /// join. One link is enough for a component.
    private void meet(Share share) {
        if (share.mentions().isEmpty()) {
            return;
        }
        for (String article : stores.near(block, share.mentions(), merger)) {
            if (!changed.containsKey(article)) {
                stores.grouped(block, article).each((event, component) -> {
                    if (!touched.containsKey(component) && linked(share, new Member(article, event))) {
                        touch(component, new Member(article, event));
                    }
                });
            }
        }
    }

    private boolean linked(Share share, Member other) {
        Mention mention = stores.mention(block, other);
        return share.mentions().stream().anyMatch(coming -> merger.linked(coming, mention));
    }

    private void make(List<Mention> component) {
        List<TimelineEntry> entries = merger.entries(block, component);
        entries.forEach(this::publish);
        made.add(new Component(
                component.stream().map(Member::of).toList(),
                entries.stream().map(TimelineEntry::id).toList()));
    }

    private void publish(TimelineEntry entry) {
        entry.mentions().forEach(mention -> entryOf.put(mention.event().id(), entry.id()));
        Published before = stores.published(entry.id());
        Published after = Published.of(entry, prints);
        if (before == null || !before.isSame(after)) {
            now.put(entry.id(), after);
            records.add(WireRecords.entry(new EntryChanged(entry, before == null ? null : before.entry())));
        }
    }

    /// Which component each event is in: of changed articles all, of others those that were touched.
    private Map<String, Map<String, String>> groups() {
        Map<String, Map<String, String>> groups = new TreeMap<>();
        for (Component component : made) {
            for (Member member : component.members()) {
                groups.computeIfAbsent(member.articleId(), this::groupedBefore).put(member.eventId(), component.id());
            }
        }
        return groups;
    }

    private Map<String, String> groupedBefore(String article) {
        Map<String, String> before = new HashMap<>();
        if (!changed.containsKey(article)) {
            stores.grouped(block, article).each(before::put);
        }
        return before;
    }

    private Set<String> gone() {
        Set<String> gone = new TreeSet<>();
        touched.values().forEach(component -> gone.addAll(component.entries()));
        made.forEach(component -> component.entries().forEach(gone::remove));
        return gone;
    }

    private void retract() {
        gone().stream()
                .map(stores::published)
                .filter(Objects::nonNull)
                .forEach(published -> records.add(WireRecords.retracted(retraction(published))));
    }

    private EntryRetracted retraction(Published gone) {
        Set<String> replacedBy = gone.members().stream()
                .map(entryOf::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        elsewhere(gone).forEach(replacedBy::add);
        EntryRetracted.Why why = replacedBy.isEmpty() ? EntryRetracted.Why.WITHDRAWN : EntryRetracted.Why.MERGED;
        return new EntryRetracted(gone.entryId(), why, List.copyOf(replacedBy), gone.entry());
    }

    /// Members that went to another block, by a correction say. What they are part of there only that block knows; it
    /// is told as if the earliest of them had found nothing older.
    private Stream<String> elsewhere(Published gone) {
        return gone.members().stream()
                .filter(member -> !pool.containsKey(member) && moved.containsKey(member))
                .limit(1)
                .map(member -> EntryId.of(Objects.requireNonNull(moved.get(member)), member));
    }
}
