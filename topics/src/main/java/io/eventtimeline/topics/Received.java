package io.eventtimeline.topics;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.ArticleWithdrawn;
import io.eventtimeline.contracts.CorrectionMade;
import io.eventtimeline.contracts.EntryChanged;
import io.eventtimeline.contracts.EntryRetracted;
import io.eventtimeline.contracts.EpochDeclared;
import io.eventtimeline.contracts.GenerationDeclared;

/// One record as it came off a topic.
public sealed interface Received {
    record Published(Article article) implements Received {}

    record Withdrawn(ArticleWithdrawn withdrawal) implements Received {}

    record Extracted(ArticleExtracted extraction) implements Received {}

    record Epoch(EpochDeclared epoch) implements Received {}

    record Generation(GenerationDeclared generation) implements Received {}

    record Entry(EntryChanged change) implements Received {}

    record Retracted(EntryRetracted retraction) implements Received {}

    record Correction(CorrectionMade correction) implements Received {}

    /// A type of a newer writer: its reader decides whether that may be passed over.
    record Other(String type) implements Received {}
}
