package io.eventtimeline.cli.ingest;

import org.jspecify.annotations.Nullable;

/// One thing that happened to one article, as a line or a file tells it.
sealed interface Entry {
    /// Where it stands.
    Mark mark();

    /// What reading it took off the work that is left.
    int bytes();

    /// An article, or a revision of one.
    ///
    /// @param json one line, as ingest-service takes it
    record Published(Mark mark, int bytes, String json) implements Entry {}

    /// `{"id": "hoax-1", "withdrawn": true, "reason": "The bridge stands."}`
    record Withdrawn(
            Mark mark,
            int bytes,
            String articleId,
            @Nullable String reason) implements Entry {}

    /// Nothing that could be sent.
    record Unreadable(Mark mark, int bytes, String why) implements Entry {}
}
