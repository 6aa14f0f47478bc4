package io.eventtimeline.pages.found;

import java.util.function.Function;

/// What a page says, and where it says so: `2016-08-16`, from `json-ld datePublished`, 0.95.
///
/// @param from where it stood, for people: `meta og:title`, `h1`, `url`
/// @param confidence from 0 to 1: how often what stands there is right
public record Found<T>(T value, String from, double confidence) {
    public Found {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " of " + from + " is not within 0 to 1");
        }
    }

    /// The same place and certainty with another value made of this one.
    public <U> Found<U> as(Function<? super T, ? extends U> reading) {
        return new Found<>(reading.apply(value), from, confidence);
    }
}
