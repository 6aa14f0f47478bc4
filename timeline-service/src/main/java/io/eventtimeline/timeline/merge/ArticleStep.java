package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.CorrectionMade;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.merging.Mention;
import io.eventtimeline.merging.Merger;
import io.eventtimeline.timeline.merge.ArticleState.Sent;
import io.eventtimeline.timeline.merge.BlockChange.Gone;
import io.eventtimeline.topics.Received;
import io.eventtimeline.topics.WireRecords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// From what arrives of an article to what that changes in blocks: a pure function of its state and one record.
final class ArticleStep {
    /// A store's record has a key and headers too.
    private static final int LARGEST_STATE_BYTES = Topics.LARGEST_RECORD_BYTES - 64 * 1024;

    /// Mentions of one article that go to a block together; each carries its article's profile.
    private static final int TOGETHER = 100;

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
    /// @param changes by block
    record Result(ArticleState state, List<Change> changes) {}

    record Change(String block, BlockChange change) {}

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
        return result(state);
    }

    private Optional<Result> extracted(
            ConsumerRecord<String, byte[]> record, ArticleState before, ArticleExtracted extracted) {
        requireKey(record, extracted.articleId());
        return before.isNewer(extracted) ? Optional.of(result(before.with(extracted))) : Optional.empty();
    }

    private Optional<Result> corrected(
            ConsumerRecord<String, byte[]> record, ArticleState before, CorrectionMade correction) {
        requireKey(record, correction.articleId());
        return before.corrections().contains(correction)
                ? Optional.empty()
                : Optional.of(result(before.with(correction)));
    }

    /// Under another key it would be on another partition, beside the article's other records.
    private static void requireKey(ConsumerRecord<String, byte[]> record, String articleId) {
        if (!articleId.equals(record.key())) {
            throw new InvalidRecord("article_id", "is not the record's key: " + articleId + ", " + record.key());
        }
    }

    private Result result(ArticleState state) {
        boolean again = !isCurrent(state);
        ArticleExtracted extracted = state.extracted();
        List<Mention> mentions = extracted == null ? List.of() : merger.mentions(extracted, state.corrections());
        Map<String, Sent> now = new LinkedHashMap<>();
        Map<String, List<Mention>> comes = new TreeMap<>();
        Map<String, List<Gone>> goes = new TreeMap<>();
        for (Mention mention : mentions) {
            Sent sent = new Sent(merger.block(mention), Prints.of(mention));
            now.put(mention.id(), sent);
            if (again || !sent.equals(state.sent().get(mention.id()))) {
                comes.computeIfAbsent(sent.block(), _ -> new ArrayList<>()).add(mention);
            }
        }
        state.sent().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(before -> {
                    String block = before.getValue().block();
                    Sent after = now.get(before.getKey());
                    if (after == null || !after.block().equals(block)) {
                        goes.computeIfAbsent(block, _ -> new ArrayList<>())
                                .add(new Gone(before.getKey(), after == null ? null : after.block()));
                    }
                });
        ArticleState next = state.sent(now, merger.version());
        Json.bytes(next, LARGEST_STATE_BYTES);
        return new Result(next, changes(comes, goes));
    }

    private static List<Change> changes(Map<String, List<Mention>> comes, Map<String, List<Gone>> goes) {
        List<Change> changes = new ArrayList<>();
        goes.forEach((block, gone) -> {
            if (!comes.containsKey(block)) {
                changes.add(new Change(block, new BlockChange(List.of(), gone)));
            }
        });
        comes.forEach((block, mentions) -> {
            for (int from = 0; from < mentions.size(); from += TOGETHER) {
                List<Mention> together = mentions.subList(from, Math.min(mentions.size(), from + TOGETHER));
                List<Gone> gone = from == 0 ? goes.getOrDefault(block, List.of()) : List.of();
                changes.add(new Change(block, new BlockChange(together, gone)));
            }
        });
        return changes;
    }
}
