/// What single words and short phrases are, read from the rule folder's word files.
///
/// Start with [io.eventtimeline.extraction.lexicon.Lexicon].
@NullMarked
package io.eventtimeline.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
