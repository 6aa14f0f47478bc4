package io.eventtimeline.timeline.export;

import io.eventtimeline.timeline.query.EntryWalk;
import io.eventtimeline.timeline.query.Order;
import io.eventtimeline.timeline.query.Selection;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.util.MultiValueMap;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// `/v1/timeline?q=council&format=ics`, or the same with `Accept: text/calendar`: the whole answer in another
/// format than pages of JSON.
@RestController
class ExportController {
    private static final String FORMAT = "format";

    private final Export export;
    private final EntryWalk walk;
    private final ExportSettings settings;

    ExportController(Export export, EntryWalk walk, ExportSettings settings) {
        this.export = export;
        this.walk = walk;
        this.settings = settings;
    }

    @GetMapping(
            path = {"/v1/timeline", "/v1/entries"},
            params = {FORMAT, FORMAT + "!=json"})
    void byName(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String word = String.valueOf(parameters.getFirst(FORMAT));
        Format format = Format.of(word).orElseThrow(() -> invalid("is none: \"" + word + "\"", choices()));
        answer(format, parameters, request, response);
    }

    /// Reached by an Accept header that names one of them; a wildcard means JSON.
    @GetMapping(
            path = {"/v1/timeline", "/v1/entries"},
            produces = {
                "application/jsonl",
                "text/csv",
                "text/calendar",
                "application/atom+xml",
                "application/geo+json",
                "application/vnd.timelinejs+json"
            })
    void byMediaType(
            @RequestHeader(HttpHeaders.ACCEPT) String accept,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (parameters.containsKey(FORMAT)) {
            throw invalid("asks for JSON, and the Accept header for something else", "Leave one of them out.");
        }
        answer(wanted(accept), parameters, request, response);
    }

    private void answer(
            Format format,
            MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Selection selection = Selection.of(parameters, List.of("order", FORMAT));
        Order order = Optional.ofNullable(parameters.getFirst("order"))
                .map(text -> Order.parse("order", text))
                .orElse(Order.TIME);
        long entries = walk.count(selection);
        if (entries > settings.mostEntries()) {
            throw invalid(
                    "asks for " + entries + " entries at once, and " + settings.mostEntries() + " may be",
                    "Narrow the question, with from and to for example.");
        }
        response.setHeader(HttpHeaders.CONTENT_TYPE, format.mediaType() + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + format.fileName() + "\"");
        export.write(selection, order, format, heading(request, parameters), response);
    }

    private static Heading heading(HttpServletRequest request, MultiValueMap<String, String> parameters) {
        UriComponentsBuilder self = ServletUriComponentsBuilder.fromRequestUri(request);
        List<String> asked = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(value -> {
            self.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
            if (!name.equals(FORMAT)) {
                asked.add(name + "=" + value);
            }
        }));
        String title = asked.isEmpty() ? "Timeline" : "Timeline: " + String.join(", ", asked);
        return new Heading(self.build(true).toUri(), title);
    }

    private static Format wanted(String accept) {
        return MediaType.parseMediaTypes(accept).stream()
                .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
                .flatMap(type -> Stream.of(Format.values())
                        .filter(format -> type.includes(MediaType.parseMediaType(format.mediaType()))))
                .findFirst()
                .orElse(Format.JSONL);
    }

    private static String choices() {
        return "Use json, " + Stream.of(Format.values()).map(Format::word).collect(Collectors.joining(", ")) + ".";
    }

    private static ErrorResponseException invalid(String what, String remedy) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The parameter 'format' " + what + ".");
        problem.setType(URI.create("urn:event-timeline:problem:invalid-parameter"));
        problem.setTitle("Invalid parameter");
        problem.setProperty("parameter", FORMAT);
        problem.setProperty("remedy", remedy);
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
    }
}
