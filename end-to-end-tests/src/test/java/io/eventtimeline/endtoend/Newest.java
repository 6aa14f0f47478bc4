package io.eventtimeline.endtoend;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// `events.v1` folded as its protocol says: per article, the record with the highest version, and its events.
record Newest(Map<String, ArticleExtracted> articles) {

    static Newest of(Topic events) {
        Map<String, ArticleExtracted> newest = new HashMap<>();
        for (ConsumerRecord<String, byte[]> received : events.read()) {
            read(received)
                    .ifPresent(record -> newest.merge(
                            record.articleId(), record, (a, b) -> a.version().compareTo(b.version()) >= 0 ? a : b));
        }
        return new Newest(newest);
    }

    /// What is no record at all, because a test put it there, counts for nothing.
    private static Optional<ArticleExtracted> read(ConsumerRecord<String, byte[]> received) {
        try {
            return Optional.of(Json.read(received.value(), ArticleExtracted.class));
        } catch (InvalidRecord e) {
            return Optional.empty();
        }
    }

    /// What the index has to hold: event id to version.
    Map<String, Long> events() {
        Map<String, Long> events = new TreeMap<>();
        articles.values()
                .forEach(article -> article.events()
                        .forEach(event ->
                                events.put(event.id(), article.version().value())));
        return events;
    }

    /// What entries have to mention, each once: ids of the events that are salient enough.
    List<String> merged() {
        return articles.values().stream()
                .flatMap(article -> article.events().stream())
                .filter(DatedEvent::isMerged)
                .map(DatedEvent::id)
                .toList();
    }

    /// Whether the newest revision of every article has been read by this generation of the extractor.
    ///
    /// @param revisions article id to the offset of its newest record on `articles.v1`
    boolean isOf(Map<String, Long> revisions) {
        return revisions.entrySet().stream().allMatch(revision -> {
            ArticleExtracted newest = articles.get(revision.getKey());
            return newest != null && newest.version().offset() == revision.getValue();
        });
    }
}
