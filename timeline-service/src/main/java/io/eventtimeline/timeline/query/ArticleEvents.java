package io.eventtimeline.timeline.query;

import io.eventtimeline.contracts.ArticleExtracted.NoEvents;
import io.eventtimeline.contracts.Source;
import io.eventtimeline.contracts.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The newest revision of an article and its events, dated or not, in the order of the text.
///
/// @param noEvents why there are none; absent where the text was read
record ArticleEvents(
        String articleId,
        Version version,
        @Nullable Source source,
        @Nullable String language,
        @Nullable NoEvents noEvents,
        List<ObjectNode> events) {}
