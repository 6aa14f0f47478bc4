/// From `articles.v1` to `events.v1`: one `article.extracted` for each revision, or a dead letter for it alone.
///
/// Start with [io.eventtimeline.extract.stream.ArticleStream] (when it runs), then
/// [io.eventtimeline.extract.stream.Revisions] (what comes out of one record) and
/// [io.eventtimeline.extract.stream.Delivery] (how it gets there).
@NullMarked
package io.eventtimeline.extract.stream;

import org.jspecify.annotations.NullMarked;
