package io.eventtimeline.ingest.fetch;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What came of asking. What goes wrong on the web is a value, not an exception; its `why` names no secrets and quotes
/// no body.
public sealed interface Fetched {
    /// An answer to be read.
    ///
    /// @param address after all redirects
    /// @param moved the address to ask from now on, where every redirect said "permanently"
    record Content(
            String address,
            Optional<String> moved,
            Body body,
            @Nullable String contentType,
            @Nullable String etag,
            @Nullable String lastModified)
            implements Fetched {}

    /// What we have is what there is.
    record NotModified() implements Fetched {}

    /// The server says that there is nothing here: 404, or for good: 410.
    record Missing(int status) implements Fetched {
        public boolean forGood() {
            return status == 410;
        }
    }

    /// We may not: by our rules or by robots.txt. Asking again is of no use before one of them changes.
    record Refused(String why) implements Fetched {}

    /// More than we take.
    record Oversized(String why) implements Fetched {}

    /// It did not work this time.
    ///
    /// @param retryAfter how long the server wants to be left alone, if it said so
    record Failed(String why, Optional<Duration> retryAfter) implements Fetched {
        static Failed of(String why) {
            return new Failed(why, Optional.empty());
        }
    }

    /// It was not asked: the turn of its host would have come too late. That is nobody's fault.
    ///
    /// @param delay until it may be
    record Postponed(Duration delay) implements Fetched {}

    /// Bytes, decompressed; not copied.
    final class Body {
        private final byte[] bytes;

        public Body(byte[] bytes) {
            this.bytes = bytes;
        }

        public byte[] bytes() {
            return bytes;
        }

        /// Never the bytes: this may end in a log.
        @Override
        public String toString() {
            return bytes.length + " bytes";
        }
    }
}
