package io.eventtimeline.timeline.index;

import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.timeline.documents.ArticleDocument;
import io.eventtimeline.timeline.documents.Indices;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Makes the index equal to the topic, one poll at a time.
///
/// Per article: what the index knows of it (a realtime read); every event at the revision's version, and a stub for
/// each that is gone; when each of these is done, the article document. Dead letters come last, before the offsets are
/// committed. A crash anywhere repeats the same writes, and to a repeated or late write the versions say conflict:
/// effectively once. The articles of a poll share requests.
public final class Projection {
    private final Indices target;
    private final StoredArticles stored;
    private final BulkWriter bulk;
    private final DeadLetterBox deadLetters;
    private final Defects defects;
    private final RefusedInARow refusedInARow;

    Projection(
            Indices target,
            StoredArticles stored,
            BulkWriter bulk,
            DeadLetterBox deadLetters,
            Defects defects,
            int mostRefusedInARow) {
        this.target = target;
        this.stored = stored;
        this.bulk = bulk;
        this.deadLetters = deadLetters;
        this.defects = defects;
        this.refusedInARow = new RefusedInARow(mostRefusedInARow);
    }

    /// Returns when everything in it is in the index or in a dead letter. If it throws, nothing of it may be committed,
    /// and all of it may come again.
    ///
    /// @param poll in partition order
    /// @throws ElasticsearchAway to be repeated later
    /// @throws ConsumptionStopped not to be repeated before someone has looked
    public void apply(List<ConsumerRecord<String, byte[]>> poll) {
        List<Refusal> refusals = new ArrayList<>();
        List<ArticleWrites> articles = plan(readable(poll, refusals));

        Map<DocumentWrite, String> refused =
                bulk.write(articles.stream().flatMap(ArticleWrites::events).toList());
        List<DocumentWrite> last =
                articles.stream().flatMap(article -> article.article(refused)).toList();
        refused.putAll(bulk.write(last));
        refusedInARow.check(articles, refused);

        articles.forEach(article -> article.refusal(refused).ifPresent(refusals::add));
        deadLetters.put(refusals);
    }

    private List<Revision> readable(List<ConsumerRecord<String, byte[]>> poll, List<Refusal> refusals) {
        List<Revision> revisions = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : poll) {
            try {
                revisions.add(Revision.read(record));
            } catch (InvalidRecord e) {
                refusals.add(new Refusal(record, "can't be read: " + e.getMessage()));
            } catch (RuntimeException e) {
                // A date at the end of the calendar, say: thrown on, it would hold up the topic for ever.
                refusals.add(new Refusal(record, "can't be made into documents: " + e));
            }
        }
        return revisions;
    }

    private List<ArticleWrites> plan(List<Revision> revisions) {
        Map<String, List<Revision>> byArticle = new LinkedHashMap<>();
        revisions.forEach(revision -> byArticle
                .computeIfAbsent(revision.articleId(), _ -> new ArrayList<>())
                .add(revision));
        Map<String, ArticleDocument> known = stored.find(target, byArticle.keySet());

        List<ArticleWrites> writes = new ArrayList<>();
        byArticle.forEach((id, ofOne) -> {
            ArticleDocument before = known.get(id);
            ofOne.forEach(revision -> defects.check(revision, before));
            writes.add(new ArticleWrites(Replacement.of(ofOne, before), target));
        });
        return writes;
    }
}
