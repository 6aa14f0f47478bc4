package io.eventtimeline.ingest.submit;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// Whether a body is one JSON document or lines of JSON: its Content-Type says so.
enum BodyKind {
    DOCUMENT,
    LINES;

    private static final Set<String> LINES_TYPES =
            Set.of("application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines");

    static BodyKind of(HttpServletRequest request) throws Refused {
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Refused(
                    Problem.mediaType("Content-Encoding " + encoding + " isn't read; send the body as it is"));
        }
        MediaType type = mediaType(request.getContentType());
        if (type.getCharset() != null && !type.getCharset().equals(StandardCharsets.UTF_8)) {
            throw new Refused(Problem.mediaType("charset " + type.getCharset() + " isn't read; JSON is sent as utf-8"));
        }
        String plain = type.getType() + "/" + type.getSubtype();
        if (LINES_TYPES.contains(plain)) {
            return LINES;
        }
        if (plain.equals("application/json")) {
            return DOCUMENT;
        }
        throw unknown("Content-Type is " + plain);
    }

    private static MediaType mediaType(String contentType) throws Refused {
        if (contentType == null) {
            throw unknown("there is no Content-Type");
        }
        try {
            return MediaType.parseMediaType(contentType);
        } catch (InvalidMediaTypeException e) {
            throw unknown("Content-Type is " + contentType);
        }
    }

    private static Refused unknown(String found) {
        return new Refused(Problem.mediaType(found
                + "; send application/json for one article or an array, application/x-ndjson for one article a line"));
    }
}
