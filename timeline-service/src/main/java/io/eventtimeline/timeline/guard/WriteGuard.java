package io.eventtimeline.timeline.guard;

import io.eventtimeline.contracts.Json;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets reading through, and writing where nobody but those who may can reach the service. It stands before all
/// addresses, so that one that comes later is guarded too.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class WriteGuard extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Problem REFUSED = new Problem(
            "urn:event-timeline:problem:read-only",
            "Reading only",
            HttpStatus.FORBIDDEN.value(),
            "Others can reach this service, so it takes no corrections and no commands. Listen on 127.0.0.1 (HOST), or put a"
                    + " proxy before it that knows who may write, and set TIMELINE_GUARD_TRUSTED=true.");

    private final boolean takesWrites;

    WriteGuard(GuardSettings settings) {
        this.takesWrites = settings.takesWrites();
    }

    private record Problem(String type, String title, int status, String detail) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (takesWrites || READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        byte[] json = Json.bytes(REFUSED);
        response.setStatus(REFUSED.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
