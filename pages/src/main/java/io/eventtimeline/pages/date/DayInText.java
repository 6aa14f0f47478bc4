package io.eventtimeline.pages.date;

import java.time.LocalDate;

/// A day that a text names.
///
/// @param start where it begins in the text
/// @param end where it ends, exclusive
record DayInText(LocalDate day, int start, int end) {}
