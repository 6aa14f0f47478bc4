package io.eventtimeline.extraction.dating;

import io.eventtimeline.extraction.event.Trigger;
import java.util.regex.Pattern;

/// The beginning of a word, so that "landing" is what "landed", and "delivery" what was "delivered".
final class Stem {
    private static final int LENGTH = 6;
    private static final Pattern SUFFIX = Pattern.compile("(?<=[a-z]{3})(?:e|ing|ings|ment|al|y|ion|ation|ure|ance)$");

    private Stem() {}

    static String of(Trigger trigger) {
        String lemma = SUFFIX.matcher(trigger.sense().lemma()).replaceFirst("");
        return lemma.substring(0, Math.min(lemma.length(), LENGTH));
    }
}
