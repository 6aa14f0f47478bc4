/// How quickly readers are answered, and how much room the indices take, with many events.
///
///     people.Archive -> House (ingest ... timeline) -> Questions -> Asking -> AnswerTimes; IndexSizes
@NullMarked
package io.eventtimeline.benchmarks.query;

import org.jspecify.annotations.NullMarked;
