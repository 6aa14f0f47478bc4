package io.eventtimeline.contracts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One happening that one article reports: when, what, who, where, and the words that say so.
///
/// @param id see [EventId]: survives edits elsewhere in the article and a corrected date
/// @param articleId see [ArticleId]
/// @param version of the article's revision and the extractor that read it
/// @param when its date, or what is known of it
/// @param what the happening itself
/// @param who took part, at most a handful
/// @param where it happened, most exact place first
/// @param evidence the sentence
/// @param source the article
/// @param confidence part by part
/// @param rules names of the rules that decided, for the explanation
/// @param salience how much a reader of a timeline wants it, 0 to 1; absent in older records, which count as wanted
public record DatedEvent(
        String id,
        String articleId,
        Version version,
        EventTime when,
        What what,
        List<Participant> who,
        List<Place> where,
        Evidence evidence,
        Source source,
        Confidence confidence,
        List<String> rules,
        @Nullable Double salience) {
    /// Below it an event is on `events.v1` and in its article's answer, and out of the timeline (docs/events.md).
    public static final double LEAST_SALIENCE = 0.5;

    public DatedEvent {
        Require.filled(id, "id");
        Require.filled(articleId, "article_id");
        Require.present(version, "version");
        Require.present(when, "when");
        Require.present(what, "what");
        Require.present(evidence, "evidence");
        Require.present(source, "source");
        Require.present(confidence, "confidence");
        who = Require.list(who);
        where = Require.list(where);
        rules = Require.list(rules);
        if (salience != null) {
            Require.share(salience, "salience");
        }
    }

    /// As writers before salience have it.
    public DatedEvent(
            String id,
            String articleId,
            Version version,
            EventTime when,
            What what,
            List<Participant> who,
            List<Place> where,
            Evidence evidence,
            Source source,
            Confidence confidence,
            List<String> rules) {
        this(id, articleId, version, when, what, who, where, evidence, source, confidence, rules, null);
    }

    /// Whether it is merged and shown, rather than only told of its article.
    @JsonIgnore
    public boolean isSalient() {
        return salience == null || salience >= LEAST_SALIENCE;
    }
}
