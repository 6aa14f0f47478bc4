package io.eventtimeline.ingest.guard;

import io.eventtimeline.contracts.Json;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets reading through, and writing with the key and in moderation. It stands before all addresses, so that
/// one that comes later is guarded too, and looks at no body.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class WriteGuard extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /// A wrong key costs as much as so many requests: guessing is slow.
    private static final int WRONG_KEY = 100;

    private final ApiKey key;
    private final Allowance allowance;

    WriteGuard(GuardSettings settings) {
        this.key = new ApiKey(settings);
        this.allowance = new Allowance(settings.requestsPerSecond(), settings.requestsAtOnce(), System::nanoTime);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        boolean right = key.isRightIn(request);
        Optional<Duration> wait = allowance.take(request.getRemoteAddr(), right ? 1 : WRONG_KEY);
        if (wait.isPresent()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds() + 1));
            refuse(
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    new Refusal(
                            "too-many-requests",
                            "Too many requests",
                            "wait, then go on; a body may have many articles"));
        } else if (right) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            refuse(
                    response,
                    HttpStatus.UNAUTHORIZED,
                    new Refusal(
                            "unauthorized",
                            "Writing needs the key",
                            "send Authorization: Bearer and the key of INGEST_API_KEY"));
        }
    }

    private record Refusal(String type, String title, String detail) {}

    private record Problem(String type, String title, int status, String detail) {}

    private static void refuse(HttpServletResponse response, HttpStatus status, Refusal refusal) throws IOException {
        byte[] json = Json.bytes(new Problem(
                "urn:event-timeline:problem:" + refusal.type(), refusal.title(), status.value(), refusal.detail()));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
