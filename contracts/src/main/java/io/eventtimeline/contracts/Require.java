package io.eventtimeline.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The checks of the records' constructors. A missing field arrives from JSON as null, which is why they take it.
final class Require {
    private Require() {}

    static <T> T present(@Nullable T value, String field) {
        if (value == null) {
            throw new InvalidRecord(field, "is missing");
        }
        return value;
    }

    static String filled(@Nullable String value, String field) {
        String given = present(value, field);
        if (given.isBlank()) {
            throw new InvalidRecord(field, "is empty");
        }
        return given;
    }

    /// An absent list is an empty one: lists may be added to records later.
    static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    static void span(int start, int end, String field) {
        if (start < 0 || end < start) {
            throw new InvalidRecord(field, "is no span: " + start + " to " + end);
        }
    }

    static void share(double value, String field) {
        if (!(value >= 0 && value <= 1)) {
            throw new InvalidRecord(field, "is no share between 0 and 1: " + value);
        }
    }
}
