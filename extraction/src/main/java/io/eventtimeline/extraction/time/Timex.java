package io.eventtimeline.extraction.time;

import io.eventtimeline.extraction.time.resolve.Mod;
import java.util.Objects;
import java.util.Optional;

/// What an expression means, in the words of TIMEX3: `last month` is a DATE of value `2016-07`.
///
/// @param value `2016-07-13`, `2016-W28`, `2016-Q3`, `P3D`, `XXXX-07-13` where no year is known, `PRESENT_REF`
/// @param mod how the value is qualified: "early July" is `START` of `2016-07`
public record Timex(Type type, String value, Optional<Mod> mod) {
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    public Timex {
        Objects.requireNonNull(type);
        if (value.isBlank()) {
            throw new IllegalArgumentException("a timex without a value");
        }
    }
}
