package io.eventtimeline.benchmarks.quality.salient;

import io.eventtimeline.benchmarks.quality.event.DateSpan;
import io.eventtimeline.benchmarks.quality.event.OurEvent;
import io.eventtimeline.benchmarks.quality.event.ReadDocument;
import io.eventtimeline.benchmarks.quality.gold.GoldEvent;
import io.eventtimeline.benchmarks.quality.score.Overlap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Of the salient events of texts, how many are found, and of those that have a date, how many are found and how many
/// have that very date.
final class SalientScore {
    private int events;
    private int found;
    private int dated;
    private int datedFound;
    private int right;

    static SalientScore of(List<ReadDocument> documents) {
        var score = new SalientScore();
        documents.forEach(score::add);
        return score;
    }

    /// What a table of topics shows.
    List<String> cells() {
        return List.of(found + " of " + events, datedFound + " of " + dated, right + " of " + dated);
    }

    private void add(ReadDocument read) {
        List<GoldEvent> gold = read.gold().events();
        Map<Integer, OurEvent> partners = Overlap.pairs(gold, read.events()).stream()
                .collect(Collectors.toMap(Overlap::gold, pair -> read.events().get(pair.ours())));
        events += gold.size();
        found += partners.size();
        for (int i = 0; i < gold.size(); i++) {
            Optional<String> date = Optional.ofNullable(gold.get(i).date()).filter(each -> !each.isEmpty());
            if (date.isPresent()) {
                Optional<OurEvent> partner = Optional.ofNullable(partners.get(i));
                dated++;
                datedFound += partner.isPresent() ? 1 : 0;
                right += DateSpan.areSame(partner.flatMap(OurEvent::date), date) ? 1 : 0;
            }
        }
    }
}
