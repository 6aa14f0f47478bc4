package io.eventtimeline.extraction;

import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Participant;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.time.TimeMention;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Why a text gives the events that it gives: for people, as JSON from `POST /v1/explain`.
///
/// Offsets count UTF-16 code units in the text, ends exclusive.
///
/// @param language recognised; absent where it is not English and not known. Such a text is explained all the same.
/// @param extractor hash of code and rule book
public record Explanation(@Nullable String language, String extractor, List<SentenceRead> sentences) {
    public Explanation {
        sentences = List.copyOf(sentences);
    }

    /// @param kind `sentence`, `heading` or `dateline`
    public record SentenceRead(
            int start,
            int end,
            String text,
            String kind,
            List<MentionRead> mentions,
            List<ClauseRead> clauses,
            List<EventRead> events) {}

    /// An expression of time.
    ///
    /// @param value as TIMEX3
    /// @param rule that found it
    /// @param parts the rule's named parts as they were written, `{day=13, month=July}`
    /// @param why its date was chosen
    public record MentionRead(
            int start,
            int end,
            String text,
            String type,
            String value,
            EventTime when,
            String rule,
            Map<String, String> parts,
            String why) {
        public MentionRead {
            parts = Collections.unmodifiableMap(new TreeMap<>(parts));
        }

        /// @param text that the mention stands in
        public static MentionRead of(TimeMention mention, String text) {
            return new MentionRead(
                    mention.start(),
                    mention.endExclusive(),
                    text.substring(mention.start(), mention.endExclusive()),
                    mention.timex().type().name(),
                    mention.timex().value(),
                    mention.when(),
                    mention.rule(),
                    mention.parts(),
                    mention.why());
        }
    }

    /// @param kind `main`, `relative`, `reported` ...
    public record ClauseRead(String kind, String text) {}

    /// @param date why it has its date, or has none
    public record EventRead(
            int start,
            int end,
            String trigger,
            String type,
            Status status,
            EventTime when,
            DateRead date,
            List<Participant> who) {}

    /// @param rule `same-clause`, `publication` ...
    public record DateRead(String rule, String why, List<NotTaken> notTaken) {}

    /// An expression beside it that is not its date.
    public record NotTaken(int start, int end, String text, String why) {}
}
