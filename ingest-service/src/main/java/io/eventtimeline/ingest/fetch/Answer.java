package io.eventtimeline.ingest.fetch;

/// What one request came to.
sealed interface Answer {
    /// @param location as the server writes it
    /// @param permanent whether the server means it for good
    record Redirect(String location, boolean permanent) implements Answer {}

    record Final(Fetched fetched) implements Answer {}
}
