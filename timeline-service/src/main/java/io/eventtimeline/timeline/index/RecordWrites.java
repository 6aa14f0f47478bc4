package io.eventtimeline.timeline.index;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What one record, or the newest of several, writes into the index.
///
/// Wherever `refused` is taken, it has the reason of each document that Elasticsearch refused.
interface RecordWrites {
    Stream<DocumentWrite> first();

    /// Written when the first are done, so that where it stands, they stand. Asked for once.
    Stream<DocumentWrite> last(Map<DocumentWrite, String> refused);

    /// One dead letter for the record, with the reason of each of its documents.
    Optional<Refusal> refusal(Map<DocumentWrite, String> refused);

    boolean hasRefused(Map<DocumentWrite, String> refused);

    /// Whether the index has it already.
    boolean isEmpty();
}
