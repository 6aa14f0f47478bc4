package io.eventtimeline.cli.ingest;

/// What ingest-service said to one entry.
sealed interface Outcome {
    /// Kafka has it.
    record Accepted(String articleId) implements Outcome {}

    /// It can't be taken as it is.
    record Refused(String why) implements Outcome {}

    /// It is to be sent again.
    record Later(String why) implements Outcome {}
}
