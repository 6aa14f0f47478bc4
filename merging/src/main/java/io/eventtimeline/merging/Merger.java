package io.eventtimeline.merging;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.CorrectedField;
import io.eventtimeline.contracts.CorrectionMade;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.TimelineEntry;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Which mentions are one happening, and what the entry of the timeline says that they become.
///
/// Mentions are compared within a block, and there only where their [Keys] meet. Those that are linked, directly or by
/// way of others, are a component; the entries of a component depend on its mentions alone, not on their order. So
/// whoever keeps mentions by block and key, and computes a component anew when one of its mentions comes, changes or
/// goes, has the same entries as [#entries(Collection)] of all mentions at once.
///
/// It remembers only what it saw lately; safe for use by many threads.
public final class Merger {
    private final Families families;
    private final Thresholds thresholds;
    private final LatelySeen seen = new LatelySeen();

    Merger(Families families, Thresholds thresholds) {
        this.families = families;
        this.thresholds = thresholds;
    }

    /// With the built-in table of publishers.
    public static Merger standard() {
        return of(Families.standard());
    }

    public static Merger of(Families families) {
        return new Merger(families, Thresholds.STANDARD);
    }

    /// Another version makes other entries of the same mentions.
    public String version() {
        return thresholds.version() + families.mark();
    }

    /// @param corrections of this article, in the order they were made
    public Corrected corrected(ArticleExtracted extracted, List<CorrectionMade> corrections) {
        return Corrections.applied(extracted, corrections, families);
    }

    /// The current mentions of an article.
    ///
    /// @param corrections of this article, in the order they were made
    public List<Mention> mentions(ArticleExtracted extracted, List<CorrectionMade> corrections) {
        return corrected(extracted, corrections).mentions();
    }

    /// @throws InvalidRecord naming what the field takes, for whoever takes corrections in
    public void refuseUnreadable(CorrectedField field, String value) {
        Corrections.refuseUnreadable(field, value);
    }

    /// Reads the date of a correction.
    ///
    /// @param edtf `2016-07-13`, `2016-07`, `2016~`, `2016-07-13/2016-07-15` ...
    /// @throws InvalidRecord saying which forms can be read
    public EventTime date(String edtf) {
        return CorrectedDate.of(edtf);
    }

    /// Mentions of different blocks are never one happening: `talks`, a group of types that can be confused.
    public String block(Mention mention) {
        return Blocks.of(mention);
    }

    /// Only mentions of a block whose keys meet are compared.
    ///
    /// @param mentions whose keys are wanted together, those that an article has in a block say
    public Keys keys(Collection<Mention> mentions) {
        return Keys.union(
                mentions.stream().map(mention -> seen.of(mention).keys()).toList());
    }

    /// What tells from afar which others can be linked with these.
    ///
    /// @param mentions that an article has in a block, at least one
    public Outline outline(Collection<Mention> mentions) {
        return Outline.of(seen.about(mentions.iterator().next()), mentions);
    }

    /// Whether one of the mentions of an article can be linked with one of another's: where it says no, [#linked] says
    /// no of each pair.
    public boolean mayBeLinked(Outline one, Outline other) {
        return !one.isFarFrom(other, thresholds.edge());
    }

    /// Whether two mentions of a block belong to one component, whatever the rest of it says.
    public boolean linked(Mention one, Mention other) {
        return new Components(thresholds).linked(seen.of(one), seen.of(other));
    }

    /// Parts mentions of a block into components: each with the mentions that are linked, directly or by way of others.
    public List<List<Mention>> components(Collection<Mention> mentions) {
        return new Components(thresholds)
                .of(traits(mentions)).stream()
                        .map(component ->
                                component.stream().map(Traits::mention).toList())
                        .toList();
    }

    /// The entries of a component.
    ///
    /// @param component one of [#components(Collection)]
    public List<TimelineEntry> entries(String block, List<Mention> component) {
        return new Components(thresholds)
                .partsOf(traits(component)).stream()
                        .flatMap(part -> new Clusters(part, thresholds).stories().stream())
                        .flatMap(story -> entriesOf(story, block).stream())
                        .sorted(Comparator.comparing(TimelineEntry::id))
                        .toList();
    }

    private List<Traits> traits(Collection<Mention> mentions) {
        return mentions.stream()
                .sorted(Comparator.comparing(Mention::id))
                .map(seen::of)
                .toList();
    }

    private List<TimelineEntry> entriesOf(List<List<Traits>> story, String block) {
        List<EntryOf> happenings = story.stream()
                .map(happening -> new EntryOf(
                        block, happening.stream().map(Traits::mention).toList()))
                .toList();
        List<String> ids = happenings.stream().map(EntryOf::id).sorted().toList();
        return happenings.stream()
                .map(happening -> happening.entry(
                        ids.stream().filter(id -> !id.equals(happening.id())).toList(), version()))
                .toList();
    }

    /// The entries of all mentions of all blocks, at once.
    public List<TimelineEntry> entries(Collection<Mention> all) {
        Map<String, List<Mention>> blocks =
                all.stream().collect(Collectors.groupingBy(this::block, TreeMap::new, Collectors.toList()));
        return blocks.entrySet().stream()
                .flatMap(block -> components(block.getValue()).stream()
                        .flatMap(component -> entries(block.getKey(), component).stream())
                        .sorted(Comparator.comparing(TimelineEntry::id)))
                .toList();
    }
}
