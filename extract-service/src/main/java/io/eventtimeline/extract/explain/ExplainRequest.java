package io.eventtimeline.extract.explain;

import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.PublicationDate;
import org.jspecify.annotations.Nullable;

/// What to explain.
///
///     {"text": "The council met on July 13.", "published": "2016-08-16"}
///
/// @param text as an article's
/// @param published what "yesterday" and "July 13" are read against; absent where nobody knows
record ExplainRequest(String text, @Nullable PublicationDate published) {
    @SuppressWarnings("NullAway") // a field that is missing in JSON arrives as null
    ExplainRequest {
        if (text == null || text.isBlank()) {
            throw new InvalidRecord("text", text == null ? "is missing" : "is empty");
        }
    }
}
