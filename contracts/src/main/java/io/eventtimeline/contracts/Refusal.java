package io.eventtimeline.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;

/// What Jackson refuses, in the words of who wrote the JSON: it speaks of Java's classes, which nobody asked about.
///
///     {"id": ["a"]}    id has to be a text
///     {"id": oops}     record is no JSON at column 12: Unrecognized token 'oops'
final class Refusal {
    private Refusal() {}

    /// @param hasLines whether a line has to be named; a line of JSON lines is named by its reader
    static InvalidRecord of(JacksonException e, boolean hasLines) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidRecord invalid) {
                return invalid;
            }
        }
        InvalidRecord invalid = switch (e) {
            case StreamReadException broken -> new InvalidRecord("record", broken(broken, hasLines));
            case MismatchedInputException other ->
                new InvalidRecord(field(e.getPath()), "has to be " + kind(other.getTargetType()));
            default -> new InvalidRecord(field(e.getPath()), "can't be read: " + e.getOriginalMessage());
        };
        invalid.initCause(e);
        return invalid;
    }

    private static String broken(StreamReadException e, boolean hasLines) {
        // "(start marker at [Source: REDACTED ...])" and "(for Array starting at [Source ...])" are about the parser.
        String what = e.getOriginalMessage().replaceAll("\\s*\\((start marker|for \\w+ starting) at .*", "");
        TokenStreamLocation at = e.getLocation();
        if (at == null) {
            return "is no JSON: " + what;
        }
        String line = hasLines ? "line " + at.getLineNr() + ", " : "";
        return "is no JSON at " + line + "column " + at.getColumnNr() + ": " + what;
    }

    private static String kind(@Nullable Class<?> wanted) {
        if (wanted == null) {
            return "of another kind";
        }
        if (wanted == boolean.class || wanted == Boolean.class) {
            return "true or false";
        }
        if (wanted.isPrimitive() || Number.class.isAssignableFrom(wanted)) {
            return "a number";
        }
        if (wanted.isArray() || Collection.class.isAssignableFrom(wanted)) {
            return "a list";
        }
        return isText(wanted) ? "a text" : "an object";
    }

    private static boolean isText(Class<?> wanted) {
        return CharSequence.class.isAssignableFrom(wanted)
                || wanted.isEnum()
                || Arrays.stream(wanted.getDeclaredMethods()).anyMatch(it -> it.isAnnotationPresent(JsonValue.class));
    }

    /// As on the wire: `events[0].evidence.start`.
    private static String field(List<JacksonException.Reference> path) {
        StringBuilder field = new StringBuilder();
        for (JacksonException.Reference step : path) {
            if (step.getPropertyName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return field.isEmpty() ? "record" : field.toString();
    }
}
