package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.CorrectionMade;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the step by article knows of one.
///
/// @param extracted of the highest version seen; absent where only corrections came yet
/// @param corrections in the order they were made
/// @param sent the mentions that blocks have of it, by event id
/// @param merger version of the rules that chose the blocks
record ArticleState(
        @Nullable ArticleExtracted extracted, List<CorrectionMade> corrections, Map<String, Sent> sent, String merger) {
    /// A mention as its block has it.
    ///
    /// @param print of its content, see [Prints]
    record Sent(String block, String print) {}

    ArticleState {
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
        sent = sent == null ? Map.of() : Map.copyOf(sent);
    }

    static ArticleState nothing(String merger) {
        return new ArticleState(null, List.of(), Map.of(), merger);
    }

    boolean isNewer(ArticleExtracted other) {
        return extracted == null || other.version().compareTo(extracted.version()) > 0;
    }

    ArticleState with(ArticleExtracted newer) {
        return new ArticleState(newer, corrections, sent, merger);
    }

    ArticleState with(CorrectionMade correction) {
        List<CorrectionMade> all = new ArrayList<>(corrections);
        all.add(correction);
        return new ArticleState(extracted, all, sent, merger);
    }

    ArticleState sent(Map<String, Sent> now, String byMerger) {
        return new ArticleState(extracted, corrections, now, byMerger);
    }
}
