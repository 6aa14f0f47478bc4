/// What a web page says: headline, text, dates, publisher, author, language and address. Bytes in, a
/// [io.eventtimeline.pages.Page] out; no network, no clock.
///
/// Start with [io.eventtimeline.pages.PageReader].
@NullMarked
package io.eventtimeline.pages;

import org.jspecify.annotations.NullMarked;
