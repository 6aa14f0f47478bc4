/// Rule files and word lists as text become patterns, meanings and examples. docs/rules.md says how to write them.
///
/// Whatever is wrong in a file is a [RuleError] that names file, line and column, and shows the place.
@NullMarked
package io.eventtimeline.extraction.time.rules;

import org.jspecify.annotations.NullMarked;
