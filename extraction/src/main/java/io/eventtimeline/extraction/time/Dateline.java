package io.eventtimeline.extraction.time;

import io.eventtimeline.contracts.PublicationDate;

/// Where a text itself says when it was published: "OSLO, Aug. 16, 2016 (Example News) --", or a date on a line right
/// below the title.
///
/// @param expression the date as it is written
public record Dateline(PublicationDate date, String expression) {}
