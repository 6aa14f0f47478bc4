package io.eventtimeline.benchmarks.quality.gold;

import io.eventtimeline.extraction.time.TimeMention;
import org.jspecify.annotations.Nullable;

/// An expression of time that somebody marked: an annotator or our tagger.
///
/// @param value as TIMEX3; empty where the annotator gave none
/// @param rule that found it; empty in gold
/// @param why our value was chosen; empty in gold
public record Expression(int start, int end, String type, String value, String rule, String why) implements Span {
    private static final String NO_VALUE = "null";

    public static Expression gold(int start, int end, @Nullable String type, @Nullable String value) {
        String given = value == null || value.equals(NO_VALUE) ? "" : value;
        return new Expression(start, end, type == null ? "" : type, given, "", "");
    }

    public static Expression ours(TimeMention mention) {
        return new Expression(
                mention.start(),
                mention.endExclusive(),
                mention.timex().type().name(),
                mention.timex().value(),
                mention.rule(),
                mention.why());
    }

    public boolean hasValue() {
        return !value.isEmpty();
    }

    public String in(String text) {
        return text.substring(start, end);
    }
}
