package io.eventtimeline.timeline.rebuild;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// For the operator, on the service's own machine only, and not from a page in a browser there.
@RestController
@RequestMapping("/v1/admin/rebuild")
class RebuildController {
    private final Rebuild rebuild;

    RebuildController(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @GetMapping
    RebuildState state(HttpServletRequest request) {
        guard(request);
        return rebuild.state();
    }

    /// 202, or 409 if one is running.
    @PostMapping
    ResponseEntity<RebuildState> start(
            @RequestParam(name = "accept_differences", defaultValue = "false") boolean acceptDifferences,
            HttpServletRequest request) {
        guard(request);
        HttpStatus status = rebuild.start(acceptDifferences) ? HttpStatus.ACCEPTED : HttpStatus.CONFLICT;
        return ResponseEntity.status(status).body(rebuild.state());
    }

    private static void guard(HttpServletRequest request) {
        if (!isLocal(request) || request.getHeader(HttpHeaders.ORIGIN) != null) {
            ErrorResponseException refused = new ErrorResponseException(HttpStatus.FORBIDDEN);
            refused.setDetail(
                    "Only from the machine of the service, and not from a browser: use curl, or rebuild in a container.");
            throw refused;
        }
    }

    private static boolean isLocal(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
