package io.eventtimeline.extraction.time.resolve;

import java.util.Optional;

/// The dates that a text has spoken of, as far as later expressions lean on them.
///
/// @param last the date spoken of last: "two days later" is counted from it
/// @param line the date that the story has come to: in a history, "In May" is the first May from there. "Talks had been
///     promised for 1935" changes `last`, but not `line`
/// @param quarter the latest quarter told of that has begun: "the quarter" in a company's report
/// @param beside the day that stands right beside a clock time: "at 6 p.m. in Kabul on Friday"
public record Spoken(Optional<Focus> last, Optional<Focus> line, Optional<Focus> quarter, Optional<Focus> beside) {
    public static final Spoken NOTHING =
            new Spoken(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// A date that the text has spoken of, and its words.
    public record Focus(Span span, String expression) {}

    public Spoken withLast(Focus focus) {
        return new Spoken(Optional.of(focus), line, quarter, beside);
    }

    public Spoken withLine(Focus focus) {
        return new Spoken(last, Optional.of(focus), quarter, beside);
    }

    public Spoken withQuarter(Focus focus) {
        return new Spoken(last, line, Optional.of(focus), beside);
    }

    public Spoken withBeside(Optional<Focus> day) {
        return new Spoken(last, line, quarter, day);
    }
}
