package io.eventtimeline.contracts;

import java.util.Locale;
import java.util.regex.Pattern;

/// How events are named: by article, sentence and trigger. Not by date, offsets or extractor: an edit elsewhere in the
/// article keeps the id, a corrected publication date keeps it too, and a reworded sentence is another event.
public final class EventId {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");

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
        return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
