package io.eventtimeline.timeline.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The place after the last event of a page: its day and its id. Because it is a place and not a number of events, what
/// is written meanwhile shifts nothing: no event comes twice, and none that stays where it is gets lost.
///
/// @param at sort value of the last event, as Elasticsearch gave it: milliseconds since 1970
/// @param id of the last event
/// @param question fingerprint of the question that it belongs to
record EventsCursor(long at, String id, String question) {
    private static final Pattern FORM = Pattern.compile("1 (?<question>[0-9a-f]{8}) (?<at>-?\\d{1,19}) (?<id>\\S+)");

    /// Opaque to readers.
    String text() {
        String plain = "1 " + question + " " + at + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static EventsCursor parse(String text, String question) {
        try {
            Matcher form = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            if (form.matches()) {
                if (!form.group("question").equals(question)) {
                    throw new Problem.InvalidParameter(
                            "cursor",
                            "belongs to another question",
                            "Repeat from, to, q and undated as they were, or leave the cursor out to begin anew.");
                }
                return new EventsCursor(Long.parseLong(form.group("at")), form.group("id"), question);
            }
        } catch (IllegalArgumentException e) {
            throw notOurs(e);
        }
        throw notOurs(null);
    }

    private static Problem notOurs(@org.jspecify.annotations.Nullable Throwable cause) {
        Problem problem = new Problem.InvalidParameter(
                "cursor", "is none that this service gave", "Take next_cursor of the page before, or leave it out.");
        if (cause != null) {
            problem.initCause(cause);
        }
        return problem;
    }
}
