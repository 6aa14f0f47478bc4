package io.eventtimeline.timeline.index;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.timeline.documents.EventDocument;
import io.eventtimeline.topics.Received;
import io.eventtimeline.topics.WireRecords;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// One record of `events.v1`: all events of one revision of one article.
///
/// @param record where it came from, for its dead letter
/// @param extracted what it says
/// @param events of it, as they will stand in the index
record Revision(ConsumerRecord<String, byte[]> record, ArticleExtracted extracted, List<EventDocument> events) {

    /// Makes its documents at once: what can't be made is known while the record still stands alone.
    static Revision of(ConsumerRecord<String, byte[]> record, ArticleExtracted extracted) {
        return new Revision(
                record,
                extracted,
                extracted.events().stream()
                        .map(event -> EventDocument.of(event, extracted.version()))
                        .toList());
    }

    /// @throws InvalidRecord saying why the record can't be read
    static Revision read(ConsumerRecord<String, byte[]> record) {
        return switch (WireRecords.read(record)) {
            case Received.Extracted received -> of(record, received.extraction());
            case Received.Other other ->
                throw new InvalidRecord("ce_type", "is of a newer writer: " + other.type() + "; update this service");
            case Received.Published _,
                    Received.Withdrawn _,
                    Received.Epoch _,
                    Received.Generation _,
                    Received.Entry _,
                    Received.Retracted _,
                    Received.Correction _ -> throw new InvalidRecord("ce_type", "does not belong on this topic");
        };
    }

    String articleId() {
        return extracted.articleId();
    }

    Version version() {
        return extracted.version();
    }

    List<String> eventIds() {
        return extracted.events().stream().map(DatedEvent::id).toList();
    }

    /// The time on the record, not the clock's: the same record gives the same stubs, whenever it is read.
    Instant at() {
        return Instant.ofEpochMilli(record.timestamp());
    }
}
