package io.eventtimeline.extraction.text;

import java.util.Set;

/// Words that, with a capital, begin a sentence rather than go on with a name: `in the U.S. The`, but `U.S. Army`.
final class SentenceOpeners {
    private static final Set<String> WORDS =
            Set.of(("the a an in on at he she it they we i but and this that these those his her their its as"
                            + " if when while after before however for there some many most under with by from last"
                            + " since according meanwhile mr. mrs. ms. yet no not one both all such still also now so"
                            + " what then although even each more other several you our my")
                    .split(" ", -1));

    private SentenceOpeners() {}

    static boolean contains(String lowercase) {
        return WORDS.contains(lowercase);
    }
}
