package io.eventtimeline.extract.explain;

import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.extraction.Explanation;
import org.jspecify.annotations.Nullable;

/// Tells how a text is read: the extractor.
@FunctionalInterface
interface Explainer {
    Explanation explain(String text, @Nullable PublicationDate published);
}
