/// What a rule's `means` says, and what comes of it on a calendar: closed operations over half-open spans of days.
///
/// [TimeExpression] is the vocabulary, [Resolver] its meaning. docs/time-model.md has the table of values.
@NullMarked
package io.eventtimeline.extraction.time.resolve;

import org.jspecify.annotations.NullMarked;
