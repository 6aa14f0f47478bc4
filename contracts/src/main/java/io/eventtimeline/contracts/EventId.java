package io.eventtimeline.contracts;

import java.util.Locale;

/// How events are named: by article, sentence and trigger. Not by date, offsets or extractor: an edit elsewhere in the
/// article keeps the id, a corrected publication date keeps it too, and a reworded sentence is another event.
public final class EventId {
    private static final String SPACES = " \t\n\u000b\f\r\u00a0\u2007\u202f";

    private EventId() {}

    /// @param ordinal 0 for the first event with this sentence and trigger in the article, 1 for the next
    /// @return `e-` and 32 hexadecimal digits
    public static String of(String articleId, String sentence, String trigger, int ordinal) {
        return "e-" + StableHash.of(articleId, normalised(sentence), normalised(trigger), Integer.toString(ordinal));
    }

    /// Case, white space and the shape of quotes and dashes are no part of what a sentence says.
    private static String normalised(String text) {
        String plain = text.replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('–', '-');
        return withSingleSpaces(plain).strip().toLowerCase(Locale.ROOT);
    }

    /// By hand, because every event passes here: a regular expression took an eighth of the whole extraction.
    private static String withSingleSpaces(String text) {
        var single = new StringBuilder(text.length());
        boolean afterSpace = false;
        for (int at = 0; at < text.length(); at++) {
            boolean space = SPACES.indexOf(text.charAt(at)) >= 0;
            if (!space || !afterSpace) {
                single.append(space ? ' ' : text.charAt(at));
            }
            afterSpace = space;
        }
        return single.toString();
    }
}
