package io.eventtimeline.timeline.documents;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.ArticleExtracted.NoEvents;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.Source;
import io.eventtimeline.contracts.StableHash;
import io.eventtimeline.contracts.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the index knows of an article: its newest revision and the ids of its events. It is written last, after all of
/// them: where it stands, they stand.
///
/// @param content hash of the record, to notice two records of one version that differ
/// @param noEvents why there are no events; absent where the text was read
/// @param eventIds in the order of the text
/// @param refusedIds those that Elasticsearch refused and that went to a dead letter: their revision is not complete,
///     and is written again when the dead letter is replayed
public record ArticleDocument(
        String id,
        Version version,
        String content,
        @Nullable NoEvents noEvents,
        @Nullable String language,
        @Nullable Source source,
        List<String> eventIds,
        List<String> refusedIds) {

    public ArticleDocument {
        eventIds = eventIds == null ? List.of() : List.copyOf(eventIds);
        refusedIds = refusedIds == null ? List.of() : List.copyOf(refusedIds);
    }

    public static ArticleDocument of(ArticleExtracted extracted, Collection<String> refusedIds) {
        List<String> eventIds = new ArrayList<>();
        extracted.events().forEach(event -> eventIds.add(event.id()));
        return new ArticleDocument(
                extracted.articleId(),
                extracted.version(),
                contentOf(extracted),
                extracted.noEvents(),
                extracted.language(),
                extracted.source(),
                eventIds,
                List.copyOf(refusedIds));
    }

    public static String contentOf(ArticleExtracted extracted) {
        return StableHash.of(Json.text(extracted));
    }
}
