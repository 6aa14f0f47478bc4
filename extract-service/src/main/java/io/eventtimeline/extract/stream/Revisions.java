package io.eventtimeline.extract.stream;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.ArticleExtracted.NoEvents;
import io.eventtimeline.contracts.ArticleWithdrawn;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Source;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.topics.Position;
import io.eventtimeline.topics.Received;
import io.eventtimeline.topics.WireRecords;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// What one record of `articles.v1` becomes: the same record in the same epoch and generation always the same result,
/// however often it is read.
///
/// @param extractor articles to events
/// @param extractorVersion hash of code and rule book
/// @param epoch that versions begin with
/// @param generation of the extractor
record Revisions(
        BiFunction<Article, Version, ArticleExtracted> extractor, String extractorVersion, int epoch, int generation) {
    private static final Source NO_SOURCE = new Source(null, null, null, null);

    /// @throws InvalidRecord if it is no record of an article, or not under its article's key
    ArticleExtracted extracted(ConsumerRecord<String, byte[]> received) {
        Version version = Version.of(epoch, position(received).offset(), generation);
        return switch (WireRecords.read(received)) {
            case Received.Published(Article article) -> {
                requireKey(received, article.id());
                yield extractor.apply(article, version);
            }
            case Received.Withdrawn(ArticleWithdrawn withdrawal) -> {
                requireKey(received, withdrawal.id());
                yield withdrawn(withdrawal, version);
            }
            case Received.Extracted _,
                    Received.Epoch _,
                    Received.Generation _,
                    Received.Entry _,
                    Received.Retracted _,
                    Received.Correction _,
                    Received.Other _ ->
                throw new InvalidRecord("ce_type", "is neither article.published nor article.withdrawn");
        };
    }

    /// A record that was sent again counts from where it stood at first.
    private static Position position(ConsumerRecord<String, byte[]> received) {
        Position position = Position.of(received);
        if (!position.topic().equals(Topics.ARTICLES.name())) {
            throw new InvalidRecord("dead_letter_topic", "does not say where on articles.v1 the record stood at first");
        }
        return position;
    }

    private ArticleExtracted withdrawn(ArticleWithdrawn withdrawal, Version version) {
        return new ArticleExtracted(
                withdrawal.id(), version, extractorVersion, NO_SOURCE, null, NoEvents.WITHDRAWN, List.of());
    }

    /// Under another key it lies on another partition, where its offset says nothing about the article's other records.
    private static void requireKey(ConsumerRecord<String, byte[]> received, String articleId) {
        if (!articleId.equals(received.key())) {
            throw new InvalidRecord("key", "is " + received.key() + ", not the article's id " + articleId);
        }
    }
}
