/// How well saved web pages are read: text, day of publication, headline. Start with
/// [io.eventtimeline.benchmarks.quality.page.PageScore].
@NullMarked
package io.eventtimeline.benchmarks.quality.page;

import org.jspecify.annotations.NullMarked;
