package io.eventtimeline.timeline.corrections;

import io.eventtimeline.contracts.CorrectedField;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.merging.Merger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.ErrorResponseException;

/// What a person sends: `{"field": "date", "value": "2016-07-13", "author": "jo", "reason": "the minister's diary"}`.
///
/// @param field `date`, `status`, `hide`, `merge` or `split`
/// @param value of a date (EDTF) or a status; `true` or nothing for hide
/// @param with of a merge: the entries that are the same happening
/// @param events of a split: the mentions that are another happening than the rest
/// @param author who says so
/// @param reason why
record CorrectionRequest(
        @Nullable String field,
        @Nullable String value,
        @Nullable List<String> with,
        @Nullable List<String> events,
        @Nullable String author,
        @Nullable String reason) {
    private static final int LONGEST_AUTHOR = 200;
    private static final int LONGEST_REASON = 2_000;
    private static final int MOST_ENTRIES = 20;

    /// @throws ErrorResponseException naming the field that is missing or wrong
    CorrectedField check(Merger merger) {
        requireSigned(author, reason);
        CorrectedField which = which();
        switch (which) {
            case DATE, STATUS -> readable(merger, which, text(value, "value", "write what it is"));
            case HIDE -> readable(merger, which, value == null ? "true" : value);
            case MERGE -> some(with, "with", "name the entries that are the same happening, at most " + MOST_ENTRIES);
            case SPLIT -> some(events, "events", "name the events that are another happening than the rest");
            case UNKNOWN -> throw noField();
        }
        return which;
    }

    static void requireSigned(@Nullable String author, @Nullable String reason) {
        if (text(author, "author", "say who you are").length() > LONGEST_AUTHOR) {
            throw Problem.invalid("author", "is too long", "at most " + LONGEST_AUTHOR + " characters");
        }
        if (text(reason, "reason", "say why, for those who will read it").length() > LONGEST_REASON) {
            throw Problem.invalid("reason", "is too long", "at most " + LONGEST_REASON + " characters");
        }
    }

    List<String> withOrNone() {
        return with == null ? List.of() : with;
    }

    List<String> eventsOrNone() {
        return events == null ? List.of() : events;
    }

    private CorrectedField which() {
        return Arrays.stream(CorrectedField.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(field))
                .findFirst()
                .orElseThrow(CorrectionRequest::noField);
    }

    private static ErrorResponseException noField() {
        return Problem.invalid("field", "is none that can be corrected", "date, status, hide, merge or split");
    }

    private static void readable(Merger merger, CorrectedField which, String value) {
        try {
            merger.refuseUnreadable(which, value);
        } catch (InvalidRecord e) {
            throw Problem.invalid("value", "can't be read", String.valueOf(e.getMessage()));
        }
    }

    private static String text(@Nullable String given, String name, String remedy) {
        if (given == null || given.isBlank()) {
            throw Problem.invalid(name, "is missing", remedy);
        }
        return given;
    }

    private static void some(@Nullable List<String> given, String name, String remedy) {
        if (given == null || given.isEmpty() || given.stream().anyMatch(id -> id == null || id.isBlank())) {
            throw Problem.invalid(name, "is missing", remedy);
        }
        if (name.equals("with") && given.size() > MOST_ENTRIES) {
            throw Problem.invalid(name, "has too many entries", remedy);
        }
    }
}
