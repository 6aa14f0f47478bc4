package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.CorrectionMade;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/// What the step by article knows of one: the last extraction as it came, and what became of it.
record ArticleState(Headed<Head> kept) {
    static final Serde<ArticleState> SERDE = Headed.serde(Head.class, ArticleState::new, ArticleState::kept);

    /// @param version of the extraction, the highest one seen; absent where only corrections came yet
    /// @param corrections in the order they were made
    /// @param sent blocks that have a share of it, each with the share's print
    /// @param merger version of the rules that chose the blocks
    record Head(@Nullable Version version, List<CorrectionMade> corrections, Map<String, String> sent, String merger) {
        Head {
            corrections = corrections == null ? List.of() : List.copyOf(corrections);
            sent = sent == null ? Map.of() : Map.copyOf(sent);
        }
    }

    static ArticleState nothing(String merger) {
        return new ArticleState(new Headed<>(new Head(null, List.of(), Map.of(), merger)));
    }

    boolean isNewer(Version other) {
        Version version = kept.head().version();
        return version == null || other.compareTo(version) > 0;
    }

    Optional<ArticleExtracted> extracted() {
        return kept.hasRest() ? Optional.of(Json.read(kept.rest().get(), ArticleExtracted.class)) : Optional.empty();
    }

    List<CorrectionMade> corrections() {
        return kept.head().corrections();
    }

    Map<String, String> sent() {
        return kept.head().sent();
    }

    String merger() {
        return kept.head().merger();
    }

    byte[] bytes() {
        return kept.bytes();
    }

    /// @param json of the extraction
    ArticleState with(Version newer, byte[] json) {
        return new ArticleState(new Headed<>(new Head(newer, corrections(), sent(), merger()), Bytes.wrap(json)));
    }

    ArticleState with(CorrectionMade correction) {
        List<CorrectionMade> all = new ArrayList<>(corrections());
        all.add(correction);
        return with(new Head(kept.head().version(), all, sent(), merger()));
    }

    ArticleState sent(Map<String, String> now, String byMerger) {
        return with(new Head(kept.head().version(), corrections(), now, byMerger));
    }

    private ArticleState with(Head head) {
        return new ArticleState(new Headed<>(head, kept.rest()));
    }
}
