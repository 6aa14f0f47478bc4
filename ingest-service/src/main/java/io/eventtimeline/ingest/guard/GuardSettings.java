package io.eventtimeline.ingest.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who may write. Made at start, so that a service that anybody could write to does not start.
///
/// @param apiKey that a request to write has to have, where there is one
/// @param boundTo the address that is listened on
/// @param publishedOnLoopbackOnly says that this address is a container's own, and that the container is reached from
/// its machine alone
/// @param requestsPerSecond to write, of one caller's address, in the long run
/// @param requestsAtOnce to write, before that counts
@ConfigurationProperties("ingest.guard")
record GuardSettings(
        @Nullable String apiKey,
        @DefaultValue("") String boundTo,
        @DefaultValue("false") boolean publishedOnLoopbackOnly,
        @DefaultValue("1000") int requestsPerSecond,
        @DefaultValue("2000") int requestsAtOnce) {
    private static final int SHORTEST_KEY = 16;

    GuardSettings {
        apiKey = apiKey == null || apiKey.isBlank() ? null : apiKey.strip();
        require(
                apiKey == null || apiKey.length() >= SHORTEST_KEY,
                "ingest.guard.api-key (INGEST_API_KEY) has to have at least " + SHORTEST_KEY + " characters");
        require(requestsPerSecond > 0, "ingest.guard.requests-per-second has to be at least 1");
        require(requestsAtOnce > 0, "ingest.guard.requests-at-once has to be at least 1");
        require(
                apiKey != null || publishedOnLoopbackOnly || isLoopback(boundTo),
                "listening on " + (boundTo.isBlank() ? "all addresses" : boundTo)
                        + ", where others could write, needs a key: set INGEST_API_KEY to at least " + SHORTEST_KEY
                        + " characters, or listen on 127.0.0.1 (HOST)");
    }

    /// Nothing that tells the key: records are printed in errors.
    @Override
    public String toString() {
        return "GuardSettings[" + (apiKey == null ? "no key" : "with a key") + ", " + boundTo + "]";
    }

    private static boolean isLoopback(String host) {
        try {
            return !host.isBlank()
                    && Arrays.stream(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static void require(boolean met, String problem) {
        if (!met) {
            throw new IllegalArgumentException(problem);
        }
    }
}
