package io.eventtimeline.timeline.live;

import io.eventtimeline.contracts.EntryChanged;
import io.eventtimeline.contracts.EntryRetracted;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.timeline.documents.EntryDocument;
import io.eventtimeline.topics.Received;
import io.eventtimeline.topics.WireRecords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/// One record of `timeline.v1` as streams need it: what the entry is and what it was, in the fields that the index
/// searches, and what to send of it. Made and asked by one thread.
final class Change {
    private static final Logger LOG = LoggerFactory.getLogger(Change.class);

    private final Kind kind;
    private final String id;
    private final ObjectNode data;
    private final @Nullable EntryDocument now;
    private final @Nullable EntryDocument previous;
    private @Nullable FullText text;

    private Change(
            Kind kind, String id, ObjectNode data, @Nullable TimelineEntry now, @Nullable TimelineEntry previous) {
        this.kind = kind;
        this.id = id;
        this.data = data;
        this.now = now == null ? null : document(now);
        this.previous = previous == null ? null : document(previous);
    }

    /// Nothing for a record that can't be read: it is in the dead letters of the index.
    static Optional<Change> of(ConsumerRecord<String, byte[]> record) {
        try {
            return switch (WireRecords.read(record)) {
                case Received.Entry received -> Optional.of(of(received.change()));
                case Received.Retracted received -> Optional.of(of(received.retraction()));
                case Received.Other _,
                        Received.Published _,
                        Received.Withdrawn _,
                        Received.Extracted _,
                        Received.Epoch _,
                        Received.Generation _,
                        Received.Correction _ -> Optional.empty();
            };
        } catch (InvalidRecord e) {
            return unreadable(record, e.getMessage());
        } catch (RuntimeException e) {
            // A date at the end of the calendar, say: thrown on, it would end all streams again and again.
            return unreadable(record, e.toString());
        }
    }

    private static Optional<Change> unreadable(ConsumerRecord<String, byte[]> record, @Nullable String why) {
        LOG.warn("{}-{}@{} goes to no stream: {}", record.topic(), record.partition(), record.offset(), why);
        return Optional.empty();
    }

    private static Change of(EntryChanged changed) {
        Kind kind = changed.previous() == null ? Kind.CREATED : Kind.UPDATED;
        TimelineEntry entry = changed.entry();
        return new Change(kind, entry.id(), listed(entry), entry, changed.previous());
    }

    private static Change of(EntryRetracted retracted) {
        ObjectNode data = Json.MAPPER.valueToTree(retracted);
        data.remove("previous");
        return new Change(Kind.RETRACTED, retracted.id(), data, null, retracted.previous());
    }

    /// As the query lists it: the number of mentions in their place.
    private static ObjectNode listed(TimelineEntry entry) {
        ObjectNode listed = Json.MAPPER.valueToTree(entry.withoutMentions());
        listed.remove("mentions");
        listed.put("mention_count", entry.mentions().size());
        return listed.put("importance", document(entry).importance());
    }

    private static EntryDocument document(TimelineEntry entry) {
        return EntryDocument.of(entry, 1, Instant.EPOCH);
    }

    Kind kind() {
        return kind;
    }

    /// Of the entry.
    String id() {
        return id;
    }

    /// Nothing where it was retracted.
    @Nullable
    EntryDocument now() {
        return now;
    }

    /// As it was before, without mentions, and so without their words.
    @Nullable
    EntryDocument previous() {
        return previous;
    }

    /// The words of what it is now.
    FullText text() {
        if (text == null) {
            text = FullText.of(now == null || now.text() == null ? List.of() : now.text());
        }
        return text;
    }

    /// What is sent of it as this kind of event.
    ObjectNode data(Kind as) {
        return as == Kind.LEFT ? Json.MAPPER.createObjectNode().put("id", id) : data;
    }
}
