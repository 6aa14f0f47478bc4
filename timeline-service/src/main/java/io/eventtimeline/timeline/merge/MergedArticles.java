package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.CorrectionMade;
import io.eventtimeline.merging.Merger;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the merge step knows of articles, for others to look at.
@Component
public class MergedArticles {
    private final Merging merging;
    private final Merger merger;

    MergedArticles(Merging merging, Merger merger) {
        this.merging = merging;
        this.merger = merger;
    }

    /// The corrections of an article whose events it no longer has. None for an article of another instance.
    public List<CorrectionMade> unattached(String articleId) {
        return merging.article(articleId)
                .map(article -> article.extracted()
                        .map(extracted -> merger.corrected(extracted, article.corrections())
                                .unattached())
                        .orElse(article.corrections()))
                .orElse(List.of());
    }
}
