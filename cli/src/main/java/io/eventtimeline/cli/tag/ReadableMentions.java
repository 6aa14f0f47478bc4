package io.eventtimeline.cli.tag;

import io.eventtimeline.cli.lines.Document;
import io.eventtimeline.contracts.Anchor;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.extraction.Explanation.MentionRead;
import io.eventtimeline.extraction.time.TimeMention;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Mentions for people.
final class ReadableMentions {
    private ReadableMentions() {}

    /// A line each: the expression, what it means, and why.
    ///
    ///     council.txt
    ///       "July 13" DATE 2016-07-13 (month-day: the last before publication, because the verb is in the past)
    static String text(Document document, List<TimeMention> mentions) {
        return listed(document, mentions, read -> "%s (%s: %s)%n".formatted(head(read), read.rule(), read.why()));
    }

    /// A paragraph each.
    ///
    ///     council.txt
    ///       "July 13" DATE 2016-07-13
    ///         rule    month-day: day "13", month "July"
    ///         date    2016-07-13, to the day, resolved
    ///         anchor  2016-08-16, the publication date
    ///         why     the last before publication, because the verb is in the past
    static String explained(Document document, List<TimeMention> mentions) {
        return listed(
                document,
                mentions,
                read -> head(read) + "\n" + told("rule", rule(read)) + told("date", date(read.when()))
                        + told("anchor", anchor(read.when().anchor())) + told("why", read.why()));
    }

    private static String listed(
            Document document, List<TimeMention> mentions, Function<MentionRead, String> paragraph) {
        return mentions.stream()
                .map(mention -> paragraph.apply(MentionRead.of(mention, document.text())))
                .collect(Collectors.joining("", document.id() + "\n", "\n"));
    }

    private static String head(MentionRead read) {
        return "  \"%s\" %s %s".formatted(read.text().replaceAll("\\s+", " "), read.type(), read.value());
    }

    private static String told(String what, String words) {
        return "    %-7s %s%n".formatted(what, words);
    }

    private static String rule(MentionRead read) {
        if (read.parts().isEmpty()) {
            return read.rule();
        }
        return read.parts().entrySet().stream()
                .map(part -> part.getKey() + " \"" + part.getValue() + "\"")
                .collect(Collectors.joining(", ", read.rule() + ": ", ""));
    }

    private static String date(EventTime when) {
        if (when.edtf() == null) {
            return "none";
        }
        String clock = when.clock() == null ? "" : " " + when.clock();
        return "%s%s, to the %s, %s".formatted(when.edtf(), clock, lower(when.precision()), lower(when.basis()));
    }

    private static String anchor(@Nullable Anchor anchor) {
        if (anchor == null) {
            return "none";
        }
        return anchor.expression() == null
                ? anchor.date() + ", the publication date"
                : anchor.date() + ", \"" + anchor.expression() + "\" before it";
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
