package io.eventtimeline.timeline.query;

import io.eventtimeline.contracts.Anchor;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.PublicationDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why an event has its date.
///
/// @param date in words: `"last month" was read against 2016-08-16, the day of publication.`
/// @param expression the words of the text; absent where the date comes from none
/// @param anchor what they were read against; absent where nothing was needed
/// @param rules that had a part in it, by name; docs/rules.md says where they are
/// @param entry id of the entry that mentions the event; absent until it is merged, a second or two after the event
/// came
record Explanation(
        String date,
        @Nullable String expression,
        @Nullable Anchor anchor,
        List<String> rules,
        @Nullable String entry) {

    static Explanation of(DatedEvent event, Optional<String> entry) {
        EventTime when = event.when();
        return new Explanation(date(event), when.expression(), when.anchor(), event.rules(), entry.orElse(null));
    }

    private static String date(DatedEvent event) {
        EventTime when = event.when();
        return switch (when.basis()) {
            case STATED -> "The text says so: " + words(when) + ".";
            case RESOLVED -> words(when) + " was read against " + anchor(when.anchor()) + ".";
            case NARRATIVE ->
                words(when) + " was read against another date of the text, " + anchor(when.anchor()) + ".";
            case PUBLICATION -> "The text gives no date; it was published " + published(event) + ".";
            case CORRECTED -> "A person corrected it.";
            case NONE -> "Neither the text nor its publication says when.";
            case UNKNOWN -> "In a way that this service does not know.";
        };
    }

    private static String words(EventTime when) {
        return when.expression() == null ? String.valueOf(when.edtf()) : "\"" + when.expression() + "\"";
    }

    private static String anchor(@Nullable Anchor anchor) {
        if (anchor == null) {
            return "the day of publication";
        }
        String of = anchor.expression() == null ? ", the day of publication" : ", \"" + anchor.expression() + "\"";
        return anchor.date() + of + (anchor.why() == null ? "" : " (" + anchor.why() + ")");
    }

    private static String published(DatedEvent event) {
        PublicationDate published = event.source().published();
        return published == null ? "on a day that it does not tell" : published.text();
    }
}
