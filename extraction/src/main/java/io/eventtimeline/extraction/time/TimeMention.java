package io.eventtimeline.extraction.time;

import io.eventtimeline.contracts.EventTime;
import java.util.Map;
import java.util.Optional;

/// One expression of time in a text. In "The plant closed [last month].", read on 2016-08-16, the brackets are a
/// mention of 2016-07.
///
/// Both ends of "from 1979 to 1989" are mentions of their own, each with the whole in `range`.
///
/// @param start offset of the first UTF-16 code unit
/// @param endExclusive offset after the last
/// @param firstToken the token that begins at `start`
/// @param endToken the token after the last one
/// @param when the date as far as it is known; [EventTime#UNDATED] with its expression for durations, repetitions and
///     vague references
/// @param range from the first to the last day of the range that this mention is an end of
/// @param rule the name of the rule that found it
/// @param parts the rule's named parts as they were written, `{month=July, day=13}`
/// @param why how the date was chosen, for people: `the last July 13 before publication`
public record TimeMention(
        int start,
        int endExclusive,
        int firstToken,
        int endToken,
        Timex timex,
        EventTime when,
        Optional<EventTime> range,
        String rule,
        Map<String, String> parts,
        String why) {
    public TimeMention {
        if (start < 0 || endExclusive <= start || endToken <= firstToken) {
            throw new IllegalArgumentException("no span: " + start + " to " + endExclusive);
        }
        parts = Map.copyOf(parts);
    }

    TimeMention withWhen(EventTime day) {
        return new TimeMention(start, endExclusive, firstToken, endToken, timex, day, range, rule, parts, why);
    }

    TimeMention withRange(EventTime whole) {
        return new TimeMention(
                start, endExclusive, firstToken, endToken, timex, when, Optional.of(whole), rule, parts, why);
    }
}
