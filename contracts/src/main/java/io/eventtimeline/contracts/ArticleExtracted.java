package io.eventtimeline.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/// `article.extracted` on `events.v1`: all events of one revision of one article, or the reason why there are none.
///
/// A subscriber keeps, per article, the record with the highest version and replaces the article's set with it. That is
/// the whole protocol, retractions included.
///
/// @param articleId see [ArticleId]
/// @param version orders the records of an article
/// @param extractor hash of code and rule book
/// @param source the article
/// @param language BCP 47, as recognised or told; absent where nothing was recognised
/// @param noEvents why there are none; absent where the text was read, even if nothing was found
/// @param events in the order of the text
/// @param profile what the article is about; absent where nothing was read, and from older extractors
public record ArticleExtracted(
        String articleId,
        Version version,
        String extractor,
        Source source,
        @Nullable String language,
        @Nullable NoEvents noEvents,
        List<DatedEvent> events,
        @Nullable Profile profile) {

    /// Why a text was not read.
    @EnumNaming(SnakeCaseStrategy.class)
    public enum NoEvents {
        /// The article was withdrawn.
        WITHDRAWN,
        /// The article has no text.
        NO_TEXT,
        /// Only English is read.
        LANGUAGE_NOT_SUPPORTED,
        /// A newer writer's word that this reader does not know.
        @JsonEnumDefaultValue
        UNKNOWN
    }

    public ArticleExtracted {
        Require.filled(articleId, "article_id");
        Require.present(version, "version");
        Require.filled(extractor, "extractor");
        Require.present(source, "source");
        events = Require.list(events);
        if (noEvents != null && !events.isEmpty()) {
            throw new InvalidRecord("no_events", "is given beside " + events.size() + " events");
        }
    }

    /// Without a profile.
    public ArticleExtracted(
            String articleId,
            Version version,
            String extractor,
            Source source,
            @Nullable String language,
            @Nullable NoEvents noEvents,
            List<DatedEvent> events) {
        this(articleId, version, extractor, source, language, noEvents, events, null);
    }
}
