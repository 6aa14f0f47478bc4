package io.eventtimeline.cli.ingest;

/// What became of one entry.
sealed interface Outcome {
    /// Kafka has it.
    record Accepted() implements Outcome {}

    /// It can't be taken as it is.
    record Refused(String why) implements Outcome {}

    /// It was no article, and not meant to be one.
    record Skipped(String kind) implements Outcome {}

    /// It is to be told, and no more.
    record Noted(String what) implements Outcome {}

    /// It is to be sent again.
    record Later(String why) implements Outcome {}
}
