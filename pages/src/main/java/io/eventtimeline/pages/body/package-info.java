/// Which of a page's text is the article: blocks are read, furniture is put aside, the best region is chosen.
///
/// Start with [io.eventtimeline.pages.body.BodyReader].
@NullMarked
package io.eventtimeline.pages.body;

import org.jspecify.annotations.NullMarked;
