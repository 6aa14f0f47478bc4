package io.eventtimeline.cli.ingest;

import io.eventtimeline.cli.failure.CommandFailed;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// What `--to` names: `http://127.0.0.1:8081`. Without its `http://` Java takes a host for a scheme.
final class ServiceAddress {
    private ServiceAddress() {}

    /// @throws CommandFailed saying how to write it
    static URI of(String text) {
        return read(text)
                .filter(address -> address.getHost() != null)
                .filter(address -> "http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                .orElseThrow(() -> CommandFailed.unlessMended("--to " + text + ": write http://HOST:PORT"));
    }

    private static Optional<URI> read(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
