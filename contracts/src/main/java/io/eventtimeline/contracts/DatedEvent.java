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
/// @param salience how much a reader of a timeline wants it, 0 to 1 in hundredths; absent from older extractors
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
    /// From here on an event is merged into entries; below, it is on `events.v1` and in its article's answer only.
    public static final double LEAST_MERGED = 0.45;

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

    /// As older extractors wrote it: without a salience.
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

    /// Whether it is told of in entries: "The council met on July 13", not "residents were waiting". An event
    /// without a salience counts as wanted.
    @JsonIgnore
    public boolean isMerged() {
        return salience == null || salience >= LEAST_MERGED;
    }
}
