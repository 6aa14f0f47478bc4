package io.eventtimeline.cli.ingest.source;

import org.jspecify.annotations.Nullable;

/// What a piece of a source turned out to be.
public sealed interface Content {
    /// An article, or a revision of one.
    ///
    /// @param json one line, as ingest-service takes it
    record Article(String json) implements Content {}

    /// `{"id": "hoax-1", "withdrawn": true, "reason": "The bridge stands."}`
    record Withdrawal(String articleId, @Nullable String reason) implements Content {}

    /// A page that ingest-service is to fetch: it asks the web politely, and nothing private.
    record Address(String url) implements Content {}

    /// Something that should have been an article, and what to do about it.
    record Refused(String why) implements Content {}

    /// No article, and not meant to be one: a picture in a web archive.
    ///
    /// @param kind of which all are counted together
    record Skipped(String kind) implements Content {}

    /// Nothing to send, but to be told: a column that no article has.
    record Noted(String what) implements Content {}
}
