package io.eventtimeline.ingest.fetch;

import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/// What is asked for.
///
/// @param address as feeds and pages write it
/// @param accept media types, as HTTP writes them
/// @param largest of the answer, decompressed
/// @param startWillDo whether of a larger answer so much is taken, instead of nothing
/// @param etag of the answer that we have, if there is one
/// @param lastModified of the answer that we have, as the server wrote it
public record Wanted(
        String address,
        String accept,
        DataSize largest,
        boolean startWillDo,
        @Nullable String etag,
        @Nullable String lastModified) {
    public static Wanted of(String address, String accept, DataSize largest) {
        return new Wanted(address, accept, largest, false, null, null);
    }

    public static Wanted startOf(String address, String accept, DataSize largest) {
        return new Wanted(address, accept, largest, true, null, null);
    }
}
