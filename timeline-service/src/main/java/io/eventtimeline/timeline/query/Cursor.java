package io.eventtimeline.timeline.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The place after the last entry of a page: what it is sorted by, and its id. Because it is a place and not
/// a number of entries, what is written meanwhile shifts nothing: no entry comes twice, and none that stays
/// where it is gets lost.
///
/// @param place sort value of the last entry
/// @param id of the last entry
/// @param question fingerprint of the question that it belongs to
record Cursor(FieldValue place, String id, String question) {
    private static final Pattern FORM =
            Pattern.compile("2 (?<question>[0-9a-f]{8}) (?<place>-?[0-9.E-]{1,30}) (?<id>\\S+)");

    static Cursor after(List<FieldValue> sort, TimelineQuestion question) {
        return new Cursor(sort.get(0), sort.get(1).stringValue(), question.fingerprint());
    }

    /// Opaque to readers.
    String text(Order order) {
        String plain = "2 " + question + " " + order.text(place) + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor parse(String text, Order order, String question) {
        try {
            Matcher form = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            if (!form.matches()) {
                throw notOurs(null);
            }
            if (!form.group("question").equals(question)) {
                throw new Problem.InvalidParameter(
                        "cursor",
                        "belongs to another question",
                        "Repeat the other parameters as they were, or leave the cursor out to begin anew.");
            }
            return new Cursor(order.value(form.group("place")), form.group("id"), question);
        } catch (IllegalArgumentException e) {
            throw notOurs(e);
        }
    }

    private static Problem notOurs(@Nullable Throwable cause) {
        Problem problem = new Problem.InvalidParameter(
                "cursor", "is none that this service gave", "Take next_cursor of the page before, or leave it out.");
        if (cause != null) {
            problem.initCause(cause);
        }
        return problem;
    }
}
