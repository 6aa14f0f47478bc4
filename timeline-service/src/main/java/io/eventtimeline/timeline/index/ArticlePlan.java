package io.eventtimeline.timeline.index;

import io.eventtimeline.timeline.documents.ArticleDocument;
import io.eventtimeline.timeline.documents.Indices;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// `events.v1`: per article, what the index knows of it (a realtime read); every event at the revision's version, and a
/// stub for each that is gone; when each of these is done, the article document. The articles of a poll share requests.
final class ArticlePlan implements Plan {
    private final Indices target;
    private final StoredArticles stored;
    private final Defects defects;

    ArticlePlan(Indices target, StoredArticles stored, Defects defects) {
        this.target = target;
        this.stored = stored;
        this.defects = defects;
    }

    @Override
    public List<RecordWrites> of(List<ConsumerRecord<String, byte[]>> poll, List<Refusal> refusals) {
        Map<String, List<Revision>> byArticle = new LinkedHashMap<>();
        Plan.readable(poll, Revision::read, refusals)
                .forEach(revision -> byArticle
                        .computeIfAbsent(revision.articleId(), _ -> new ArrayList<>())
                        .add(revision));
        Map<String, ArticleDocument> known = stored.find(target, byArticle.keySet());

        List<RecordWrites> writes = new ArrayList<>();
        byArticle.forEach((id, ofOne) -> {
            ArticleDocument before = known.get(id);
            ofOne.forEach(revision -> defects.check(revision, before));
            writes.add(new ArticleWrites(Replacement.of(ofOne, before), target));
        });
        return writes;
    }
}
