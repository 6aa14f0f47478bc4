package io.eventtimeline.cli.lines;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.Version;
import java.util.function.BiFunction;

/// Articles to events: the extractor, which a command loads when it runs.
@FunctionalInterface
public interface Extraction extends BiFunction<Article, Version, ArticleExtracted> {}
