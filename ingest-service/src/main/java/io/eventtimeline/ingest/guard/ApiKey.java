package io.eventtimeline.ingest.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/// The key, as `Authorization: Bearer KEY` or `X-Api-Key: KEY`. Hashes are compared, in a time that does not
/// tell where they differ, nor how long the key is.
final class ApiKey {
    private static final String BEARER = "Bearer ";

    private final Optional<byte[]> hash;

    ApiKey(GuardSettings settings) {
        this.hash = Optional.ofNullable(settings.apiKey()).map(ApiKey::hash);
    }

    /// Also where none is asked for.
    boolean isRightIn(HttpServletRequest request) {
        return hash.map(right -> MessageDigest.isEqual(right, hash(given(request))))
                .orElse(true);
    }

    private static String given(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return authorization.substring(BEARER.length()).strip();
        }
        return Optional.ofNullable(request.getHeader("X-Api-Key")).orElse("").strip();
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
