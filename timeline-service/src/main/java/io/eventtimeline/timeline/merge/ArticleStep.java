package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.CorrectionMade;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.merging.Mention;
import io.eventtimeline.merging.Merger;
import io.eventtimeline.topics.Received;
import io.eventtimeline.topics.WireRecords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.utils.Bytes;

/// From what arrives of an article to what that changes in blocks: a pure function of its state and one record.
final class ArticleStep {
    /// A store's record has a key and headers too.
    private static final int LARGEST_STATE_BYTES = Topics.LARGEST_RECORD_BYTES - 64 * 1024;

    private final Merger merger;

    ArticleStep(Merger merger) {
        this.merger = merger;
    }

    /// What is known of an article that was never seen.
    ArticleState nothing() {
        return ArticleState.nothing(merger.version());
    }

    /// Whether its mentions were sent by today's rules.
    boolean isCurrent(ArticleState state) {
        return state.merger().equals(merger.version());
    }

    /// @param state of the article from now on
    /// @param changes of what blocks have of it
    record Result(ArticleState state, List<Change> changes) {}

    record Change(String block, ChangedShare share) {}

    /// @param before what is known of the article
    /// @return nothing where the record is late or came before
    /// @throws InvalidRecord saying why the record can't be read
    Optional<Result> read(ConsumerRecord<String, byte[]> record, ArticleState before) {
        return switch (WireRecords.read(record)) {
            case Received.Extracted extracted -> extracted(record, before, extracted.extraction());
            case Received.Correction made -> corrected(record, before, made.correction());
            case Received.Other other ->
                throw new InvalidRecord("ce_type", "is of a newer writer: " + other.type() + "; update this service");
            case Received.Published _,
                    Received.Withdrawn _,
                    Received.Epoch _,
                    Received.Generation _,
                    Received.Entry _,
                    Received.Retracted _ -> throw new InvalidRecord("ce_type", "does not belong on this topic");
        };
    }

    /// All mentions go to their blocks once more: other rules find other blocks and keys for them.
    Result again(ArticleState state) {
        return result(state, state.extracted(), state);
    }

    private Optional<Result> extracted(
            ConsumerRecord<String, byte[]> record, ArticleState before, ArticleExtracted extracted) {
        requireKey(record, extracted.articleId());
        return before.isNewer(extracted.version())
                ? Optional.of(result(before.with(extracted.version(), record.value()), Optional.of(extracted), before))
                : Optional.empty();
    }

    private Optional<Result> corrected(
            ConsumerRecord<String, byte[]> record, ArticleState before, CorrectionMade correction) {
        requireKey(record, correction.articleId());
        return before.corrections().contains(correction)
                ? Optional.empty()
                : Optional.of(result(before.with(correction), before.extracted(), before));
    }

    /// Under another key it would be on another partition, beside the article's other records.
    private static void requireKey(ConsumerRecord<String, byte[]> record, String articleId) {
        if (!articleId.equals(record.key())) {
            throw new InvalidRecord("article_id", "is not the record's key: " + articleId + ", " + record.key());
        }
    }

    /// @param extracted of the state
    /// @param before what was sent of
    private Result result(ArticleState state, Optional<ArticleExtracted> extracted, ArticleState before) {
        if (extracted.isEmpty()) {
            return new Result(state, List.of());
        }
        Map<String, List<Mention>> now = new TreeMap<>();
        for (Mention mention : merger.mentions(extracted.get(), state.corrections())) {
            now.computeIfAbsent(merger.block(mention), _ -> new ArrayList<>()).add(mention);
        }
        before.sent().keySet().forEach(block -> now.putIfAbsent(block, List.of()));
        List<Change> changes = new ArrayList<>();
        Map<String, String> sent = changes(now, extracted.get(), state, before, changes);
        ArticleState next = state.sent(sent, merger.version());
        requireRoom(next);
        return new Result(next, changes);
    }

    /// @return prints of what the blocks have now
    private Map<String, String> changes(
            Map<String, List<Mention>> now,
            ArticleExtracted extracted,
            ArticleState state,
            ArticleState before,
            List<Change> changes) {
        boolean again = !isCurrent(state);
        Map<String, String> sent = new TreeMap<>();
        Map<String, String> blockOf = new HashMap<>();
        now.forEach((block, mentions) -> mentions.forEach(mention -> blockOf.put(mention.id(), block)));
        now.forEach((block, mentions) -> {
            byte[] content = ShareLines.content(mentions);
            String print = Prints.of(content);
            if (!mentions.isEmpty()) {
                sent.put(block, print);
            }
            if (again || !print.equals(before.sent().get(block))) {
                byte[] head =
                        ShareLines.head(extracted.articleId(), extracted.version(), moved(block, blockOf, before));
                changes.add(new Change(block, new ChangedShare(Bytes.wrap(ShareLines.of(head, content)))));
            }
        });
        return sent;
    }

    /// Events that may have been in this block and are in another one now; of an article that is new none.
    private static Map<String, String> moved(String block, Map<String, String> blockOf, ArticleState before) {
        Map<String, String> moved = new HashMap<>();
        if (before.sent().containsKey(block)) {
            blockOf.forEach((event, now) -> {
                if (!now.equals(block)) {
                    moved.put(event, now);
                }
            });
        }
        return moved;
    }

    private static void requireRoom(ArticleState state) {
        if (state.bytes().length > LARGEST_STATE_BYTES) {
            throw new InvalidRecord(
                    "record", "has more than " + LARGEST_STATE_BYTES + " bytes with the article's corrections");
        }
    }
}
