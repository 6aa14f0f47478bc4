package io.eventtimeline.timeline.corrections;

import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What people correct, taken in and shown.
@RestController
@RequestMapping("/v1")
class CorrectionsController {
    private static final int MOST = 200;
    private static final int LARGEST = 64 * 1024;

    private final Corrections corrections;

    CorrectionsController(Corrections corrections) {
        this.corrections = corrections;
    }

    record Signed(@Nullable String author, @Nullable String reason) {}

    record Listing(List<CorrectionView> corrections) {}

    @PostMapping(path = "/entries/{id}/corrections", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CorrectionView> make(@PathVariable String id, InputStream body) throws IOException {
        return created(corrections.make(id, read(body, CorrectionRequest.class)));
    }

    /// With author and reason, like a correction.
    @PostMapping(path = "/corrections/{id}/revert", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CorrectionView> revert(@PathVariable String id, InputStream body) throws IOException {
        Signed signed = read(body, Signed.class);
        return created(corrections.revert(id, signed.author(), signed.reason()));
    }

    @GetMapping("/corrections/{id}")
    CorrectionView one(@PathVariable String id) {
        return corrections.one(id);
    }

    /// `/v1/corrections?entry=n-4711`, `/v1/corrections?unattached=true`, or the newest of all.
    @GetMapping("/corrections")
    Listing list(
            @RequestParam(required = false) @Nullable String entry,
            @RequestParam(defaultValue = "false") boolean unattached)
            throws IOException {
        if (unattached) {
            return new Listing(corrections.unattached());
        }
        return new Listing(entry == null ? corrections.newest(MOST) : corrections.ofEntry(entry));
    }

    private static ResponseEntity<CorrectionView> created(CorrectionView view) {
        return ResponseEntity.created(URI.create("/v1/corrections/" + view.id()))
                .body(view);
    }

    /// No more of it than one correction may have: bodies are not held in memory whole.
    private static <T> T read(InputStream body, Class<T> request) throws IOException {
        byte[] json = body.readNBytes(LARGEST + 1);
        if (json.length > LARGEST) {
            throw Problem.tooLarge(LARGEST);
        }
        try {
            return Json.read(json, request);
        } catch (InvalidRecord e) {
            throw Problem.invalid(e.field(), "can't be read", String.valueOf(e.getMessage()));
        }
    }
}
