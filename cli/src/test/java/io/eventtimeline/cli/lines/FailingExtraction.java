package io.eventtimeline.cli.lines;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.extraction.Extractor;

/// The extractor, with a fault that shows on texts that say "This one fails."
public final class FailingExtraction implements Extraction {
    public static final String FAILS = "This one fails.";

    private final Extractor extractor = Extractor.english();

    @Override
    public ArticleExtracted apply(Article article, Version version) {
        if (article.text().contains(FAILS)) {
            throw new ArrayIndexOutOfBoundsException("Index -1 out of bounds for length 6");
        }
        return extractor.extract(article, version);
    }
}
