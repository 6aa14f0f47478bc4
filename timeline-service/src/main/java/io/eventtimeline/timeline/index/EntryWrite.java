package io.eventtimeline.timeline.index;

import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.timeline.documents.EntryDocument;
import io.eventtimeline.timeline.documents.Indices;
import io.eventtimeline.topics.Position;
import io.eventtimeline.topics.Received;
import io.eventtimeline.topics.WireRecords;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// One record of `timeline.v1` as the document it leaves.
///
/// @param record where it came from, for its dead letter
/// @param id of the entry
/// @param version see [#version(ConsumerRecord)]
/// @param write on its way
record EntryWrite(ConsumerRecord<String, byte[]> record, String id, long version, DocumentWrite write)
        implements RecordWrites {

    /// @throws InvalidRecord saying why the record can't be read
    static EntryWrite read(ConsumerRecord<String, byte[]> record, Indices target) {
        EntryDocument document = document(record);
        return new EntryWrite(record, document.id(), document.version(), DocumentWrite.of(target, document));
    }

    private static EntryDocument document(ConsumerRecord<String, byte[]> record) {
        long version = version(record);
        Instant at = Instant.ofEpochMilli(record.timestamp());
        return switch (WireRecords.read(record)) {
            case Received.Entry received -> EntryDocument.of(received.change().entry(), version, at);
            case Received.Retracted received -> EntryDocument.stub(received.retraction(), version, at);
            case Received.Other other ->
                throw new InvalidRecord("ce_type", "is of a newer writer: " + other.type() + "; update this service");
            case Received.Published _,
                    Received.Withdrawn _,
                    Received.Extracted _,
                    Received.Epoch _,
                    Received.Generation _,
                    Received.Correction _ -> throw new InvalidRecord("ce_type", "does not belong on this topic");
        };
    }

    /// An entry keeps its partition for ever, so its records' offsets order them. One more than the offset, because
    /// versions begin at 1; of a replayed dead letter, the offset that it had at first.
    private static long version(ConsumerRecord<String, byte[]> record) {
        return Position.of(record).offset() + 1;
    }

    @Override
    public Stream<DocumentWrite> first() {
        return Stream.of(write);
    }

    @Override
    public Stream<DocumentWrite> last(Map<DocumentWrite, String> refused) {
        return Stream.empty();
    }

    @Override
    public Optional<Refusal> refusal(Map<DocumentWrite, String> refused) {
        return Optional.ofNullable(refused.get(write))
                .map(reason -> new Refusal(record, "Elasticsearch refuses the entry: " + reason));
    }

    @Override
    public boolean hasRefused(Map<DocumentWrite, String> refused) {
        return refused.containsKey(write);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
