package io.eventtimeline.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an article is about, in as few words as tell stories apart: the input of merging, which never sees the text.
///
/// @param terms stems that stand out, heaviest first, at most 32
/// @param names of persons, organisations and places, canonical, heaviest first, at most 12
/// @param fingerprint 64 bits of the text as 16 hexadecimal digits: copies and light edits differ in 3 bits at most;
///     absent where the text is too short to have one
public record Profile(
        List<Term> terms, List<Term> names, @Nullable String fingerprint) {
    public Profile {
        terms = Require.list(terms);
        names = Require.list(names);
    }
}
