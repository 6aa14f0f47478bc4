package io.eventtimeline.benchmarks.quality.gold;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An event that an annotator marked, as it stands in a gold file.
///
/// @param text the words that name it, its trigger
/// @param date as TIMEX3; absent where it has none
/// @param begin where not its date but its beginning is known
/// @param who takes part
/// @param certainty `CERTAIN`, `PROBABLE`, `POSSIBLE`; absent where the annotator judged no factuality
public record GoldEvent(
        int start,
        int end,
        String text,
        @Nullable String date,
        @Nullable String begin,
        @Nullable String endDate,
        @Nullable List<Who> who,
        @Nullable String certainty,
        @Nullable String polarity,
        @Nullable String time)
        implements Span {
    public record Who(String text) {}

    public List<String> names() {
        return who == null ? List.of() : who.stream().map(Who::text).toList();
    }

    /// `asserted`, `planned`, `possible` or `denied`, as our events say it.
    public String status() {
        if ("NEG".equals(polarity)) {
            return "denied";
        }
        if ("FUTURE".equals(time)) {
            return "planned";
        }
        return "POSSIBLE".equals(certainty) || "PROBABLE".equals(certainty) ? "possible" : "asserted";
    }
}
