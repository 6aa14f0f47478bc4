package io.eventtimeline.cli.merge;

import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.TimelineEntry;
import java.util.Map;

/// An entry for people.
///
///     2016-07-13  Russia and NATO held a session of their council  (2 articles, 2 independent sources)
///                 council.txt: held
///                 report.txt: session
final class ReadableEntry {
    private static final String INDENT = " ".repeat(12);

    private ReadableEntry() {}

    static String text(TimelineEntry entry, Map<String, String> documentIds) {
        String date = entry.when().isDated() ? entry.when().edtf() : "no date";
        StringBuilder text = new StringBuilder()
                .append(date)
                .append(" "
                        .repeat(Math.max(
                                2, INDENT.length() - String.valueOf(date).length())))
                .append(entry.what().summary())
                .append("  (")
                .append(counted(entry.articles(), "article"))
                .append(", ")
                .append(counted(entry.independentSources(), "independent source"))
                .append(")\n");
        entry.mentions().forEach(mention -> {
            DatedEvent event = mention.event();
            text.append(INDENT)
                    .append(documentIds.get(event.articleId()))
                    .append(": ")
                    .append(event.what().trigger())
                    .append('\n');
        });
        return text.append('\n').toString();
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
