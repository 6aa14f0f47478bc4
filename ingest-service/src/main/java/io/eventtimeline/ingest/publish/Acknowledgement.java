package io.eventtimeline.ingest.publish;

/// Kafka's word on a record.
public sealed interface Acknowledgement {
    /// All replicas have it.
    record Written() implements Acknowledgement {}

    /// Kafka did not say in time that it has it. It may have it all the same: so it has to be sent again, and
    /// twice does no harm.
    ///
    /// @param reason for the caller
    record Missing(String reason) implements Acknowledgement {}
}
