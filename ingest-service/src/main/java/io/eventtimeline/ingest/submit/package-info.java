/// Articles over HTTP: `POST /v1/articles`, `DELETE /v1/articles/{id}`.
///
///     body -> ArticleJson -> Article -> publish -> Result
///
/// One object, an array and lines of JSON differ only in how the body is cut into articles.
@NullMarked
package io.eventtimeline.ingest.submit;

import org.jspecify.annotations.NullMarked;
